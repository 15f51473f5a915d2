import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { library } from '$lib/routine/library.ts';
import { quieter } from '$lib/voice/quieter.ts';
import { VOICES, type Manifest, type VoiceName } from '$lib/voice/types.ts';
import { cutFirstWords } from './cut-first-words.ts';

const relief = library.filter(({ kind }) => kind === 'relief');
const packOf = (voice: VoiceName) => readFileSync(`static/voices/${voice}.mp3`);
const manifestOf = (voice: VoiceName): Manifest =>
	JSON.parse(readFileSync(`routines/voice/${voice}.json`, 'utf8'));

test.each(VOICES)(
	'the first words of each relief routine are clips of the voice %s, whole',
	(voice) => {
		const pack = packOf(voice);
		for (const routine of relief) {
			const words = cutFirstWords(routine, manifestOf(voice), pack, false);
			expect(words.length).toBeGreaterThan(4000);
			expect(words.length).toBeLessThan(40_000);
			// each lies in the voice as it is: no voice is half a step louder than the track
			expect(pack.includes(Buffer.from(words.subarray(0, 4000)))).toBe(true);
			expect(pack.includes(Buffer.from(words.subarray(-4000)))).toBe(true);
		}
	}
);

test.each(VOICES)('whispered by %s they are the same words, 10.5 dB softer', (voice) => {
	for (const routine of relief) {
		const cut = (whisper: boolean) =>
			cutFirstWords(routine, manifestOf(voice), packOf(voice), whisper);
		expect(Buffer.from(cut(true)).equals(quieter(cut(false), 10.5))).toBe(true);
	}
});

test('a voice that cannot say them is refused', () => {
	const [routine = expect.fail()] = relief;
	const mute = { ...manifestOf('low'), clips: [] };
	expect(() => cutFirstWords(routine, mute, new Uint8Array(), false)).toThrow(
		`${routine.id}: no clip of low says "`
	);
});

test('the calf is told first what the page shows first', () => {
	const calf = library.find(({ id }) => id === 'relief-calf');
	expect(calf?.steps[0]?.exercise.instruction).toBe('Leg straight. Pull your toes to your shin.');
});
