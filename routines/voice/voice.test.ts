import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import pronunciation from './pronunciation.json';
import { spoken } from './spoken.ts';
import recipe from './voices.json';

interface Direction {
	readonly say?: string;
	readonly pace?: number;
}
interface Clip extends Direction {
	readonly sentence: string;
	readonly sounds: string;
	readonly from: number;
	readonly to: number;
	readonly duration: number;
	readonly loudness: number;
}
interface Manifest {
	readonly voice: string;
	readonly language: string;
	readonly licence: string;
	readonly recipe: string;
	readonly rate: number;
	readonly bytes: number;
	readonly sha256: string;
	readonly clips: readonly Clip[];
}

const MEND = 'npm run voice';
const RATE = 24_000;
/** Of MPEG-2 layer 3, by which each frame is as long as its sound needs: kbit/s by their index. */
const RATES = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const SAMPLES = 576;

/** The bytes of the frame that begins here; 0 unless it is one at 24 kHz, of one channel and without checksum. */
function frameLength([sync = 0, kind = 0, rate = 0, channels = 0]: Uint8Array): number {
	const known = sync === 0xff && kind === 0xf3 && (rate & 0x0c) === 0x04 && channels >> 6 === 3;
	return known ? (RATES[rate >> 4] ?? 0) * 3 + ((rate >> 1) & 1) : 0;
}

const said = spoken();
const byHand: Record<string, Direction & Record<string, unknown>> = pronunciation;

describe.each(Object.entries(recipe.voices))('the voice %s', (name, { language, mix, speed }) => {
	const manifest: Manifest = JSON.parse(readFileSync(`routines/voice/${name}.json`, 'utf8'));
	const pack = readFileSync(`static/voices/${name}.mp3`);
	const { clips } = manifest;
	const sentences = new Set(clips.map(({ sentence }) => sentence));

	it(`has a clip for every sentence that the app can say (else: ${MEND})`, () => {
		const missing = said.filter(({ sentence }) => !sentences.has(sentence));
		const names = missing.map(({ sentence, places }) => `${places[0]}: "${sentence}"`);
		expect(names, `${MEND} makes the clips of:\n${names.join('\n')}\n`).toEqual([]);
	});

	it(`has no clip that nothing says (else: ${MEND})`, () => {
		const known = new Set(said.map(({ sentence }) => sentence));
		const unused = clips.filter(({ sentence }) => !known.has(sentence));
		const names = unused.map(({ sentence }) => sentence);
		expect(names, `${MEND} drops, since nothing says it:\n${names.join('\n')}\n`).toEqual([]);
		expect(sentences.size).toBe(clips.length);
	});

	it(`was made by the recipe that stands here, and as the table of sounds says (else: ${MEND})`, () => {
		const parts = Object.entries(mix).map(([style, weight]) => `${weight} ${style}`);
		expect(manifest).toMatchObject({
			voice: name,
			language,
			licence: recipe.licence,
			recipe: `${recipe.recipe}: ${parts.join(' + ')}, speed ${speed}`,
			rate: RATE
		});
		for (const { sentence, say, pace } of clips) {
			const all: Direction = byHand[sentence] ?? {};
			const own: Direction = Object(byHand[sentence]?.[name]);
			expect({ sentence, say: own.say ?? all.say, pace: own.pace ?? all.pace }).toEqual({
				sentence,
				say,
				pace
			});
		}
	});

	it('is one file, in which each clip follows the other', () => {
		expect(pack.length).toBe(manifest.bytes);
		expect(createHash('sha256').update(pack).digest('hex')).toBe(manifest.sha256);
		expect(clips.map(({ from }) => from)).toEqual([0, ...clips.slice(0, -1).map(({ to }) => to)]);
		expect(clips.at(-1)?.to).toBe(pack.length);
	});

	it('has clips that are whole frames, need no frame before them, and last as long as they say', () => {
		for (const { sentence, from, to, duration } of clips) {
			let [at, frames] = [from, 0];
			for (let length = -1; at < to && length !== 0; at += length, frames++)
				length = frameLength(pack.subarray(at, at + 4));
			expect(at, sentence).toBe(to);
			// how far back the first frame's sound begins
			expect(pack[from + 4], sentence).toBe(0);
			expect(Math.round(duration * RATE), sentence).toBe(frames * SAMPLES);
		}
	});

	it('is 1.4 MB at most, and as loud in each clip', () => {
		expect(pack.length).toBeLessThanOrEqual(1_400_000);
		for (const { sentence, loudness } of clips)
			expect(Math.abs(loudness + 20.5), `${sentence} ${loudness} LUFS`).toBeLessThanOrEqual(1);
	});
});

it('speaks by hand only what is said', () => {
	const known = new Set(said.map(({ sentence }) => sentence));
	expect(Object.keys(byHand).filter((sentence) => !known.has(sentence))).toEqual([]);
});
