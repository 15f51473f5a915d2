import { describe, expect, it } from 'vitest';
import { library } from '$lib/routine/library.ts';
import { compile } from '$lib/timeline/compile.ts';
import type { Clip } from '$lib/voice/types.ts';
import { mix, speechWith } from './mix.ts';
import { seeded } from './noise.ts';
import { LEAD, TAIL } from '$lib/speech/margins.ts';
import { scheduleOf, type Sounding } from './schedule.ts';
import { PLAIN, type MixOptions } from './mix-options.ts';
import { RATE, soundOf, type SoundName } from './sounds.ts';
import { sentencesIn } from '$lib/speech/speech.ts';

const timeline = compile(library.find(({ id }) => id === 'quick-five') ?? expect.fail());

/** A voice of noise bursts, each one different, as loud as speech and faded as clips are. */
function burst(sentence: string, seed: number): [string, Clip] {
	const random = seeded(seed);
	const length = Math.round((0.16 + sentence.length * 0.05) * RATE);
	const samples = new Float32Array(length).map((_, i) => {
		const edge = Math.min(1, i / (0.04 * RATE), (length - 1 - i) / (0.12 * RATE));
		return 0.2 * edge * (random() - 0.5);
	});
	return [sentence, { samples, duration: length / RATE, loudness: -20.5 }];
}
const clips = new Map([...sentencesIn(timeline, PLAIN)].map((one, i) => burst(one, i + 100)));

async function made(part: Partial<MixOptions> = {}, of = timeline) {
	const choice = { ...PLAIN, ...part };
	const bytes = await mix(of, choice, clips).arrayBuffer();
	const all = new Int16Array(bytes, 44);
	const channels = choice.stereo ? 2 : 1;
	const channel = (which: number) => {
		if (channels === 1) return all;
		const one = new Int16Array(all.length / channels);
		for (let i = 0; i < one.length; i++) one[i] = all[i * channels + which] ?? 0;
		return one;
	};
	const [samples, right] = [channel(0), channel(channels - 1)];
	const rms = (from: number, seconds: number, of = samples) => {
		const taken = of.subarray(Math.round(from * RATE), Math.round((from + seconds) * RATE));
		let power = 0;
		for (const value of taken) power += (value / 32768) ** 2;
		return 10 * Math.log10(power / taken.length);
	};
	const speech = speechWith(of, choice, clips);
	return { bytes, samples, right, rms, speech, schedule: scheduleOf(of, speech) };
}

const wave = (sounding: Sounding) =>
	sounding.kind === 'tone' ? soundOf(sounding.sound) : clips.get(sounding.sound)?.samples;

/** By how many samples a sound is heard beside its place. */
function shiftOf(samples: Int16Array, sounding: Sounding): number {
	const sound = wave(sounding)?.subarray(0, RATE / 10) ?? expect.fail();
	const at = Math.round(sounding.time * RATE);
	let best = { shift: NaN, score: -Infinity };
	for (let shift = -40; shift <= 40; shift++) {
		let score = 0;
		for (let i = 0; i < sound.length; i++)
			score += (sound[i] ?? 0) * (samples[at + shift + i] ?? 0);
		if (score > best.score) best = { shift, score };
	}
	return best.shift;
}

describe('a track', async () => {
	const { bytes, samples, rms, schedule, speech } = await made();

	it('is 16-bit mono WAV of the timeline with its lead and tail', () => {
		const view = new DataView(bytes);
		expect(new TextDecoder().decode(bytes.slice(0, 4))).toBe('RIFF');
		expect(view.getUint16(22, true)).toBe(1);
		expect(view.getUint32(24, true)).toBe(RATE);
		expect(view.getUint32(40, true)).toBe(bytes.byteLength - 44);
		expect(samples.length).toBe(Math.round((LEAD + timeline.duration + TAIL) * RATE));
	});

	it('has each tone and each sentence at its exact sample', () => {
		expect(schedule.filter(({ kind }) => kind === 'voice').length).toBeGreaterThan(40);
		for (const sounding of schedule)
			expect(shiftOf(samples, sounding), `${sounding.sound} at ${sounding.time}`).toBe(0);
	});

	it('holds the bed alone, hardly heard, for the lead', () => {
		expect(rms(0, LEAD)).toBeLessThan(-50);
	});

	it('has all but the voice 6 to 8 dB softer while a line is spoken', async () => {
		const { rms: tones } = await made({ says: 'nothing', bed: 'strong-rain' });
		const mute = new Map(
			[...clips].map(([sentence, clip]) => [
				sentence,
				{ ...clip, samples: new Float32Array(clip.samples.length) }
			])
		);
		const blob = mix(timeline, { ...PLAIN, bed: 'strong-rain' }, mute);
		const under = new Int16Array(await blob.arrayBuffer(), 44);
		for (const { from, to } of speech) {
			const softer = tones(LEAD + from, to - from) - rms(LEAD + from, to - from, under);
			expect(softer).toBeGreaterThan(6);
			expect(softer).toBeLessThan(8);
		}
	});
});

const choices: Partial<MixOptions>[] = [
	{},
	{ says: 'nothing' },
	{ says: 'names', whisper: true },
	{ bed: 'soft-rain' },
	{ bed: 'strong-rain', stereo: true },
	{ bed: 'strong-rain', whisper: true, says: 'nothing' }
];
describe.each(choices)('whatever is chosen: %o', async (part) => {
	const { samples, right, rms } = await made(part);

	it('is over -60 dBFS in each second to its end, and never digitally silent', () => {
		for (const channel of [samples, right]) {
			const last = samples.length / RATE - 1;
			for (let second = 0; second <= last; second++)
				expect(rms(second, 1, channel)).toBeGreaterThan(-60);
			expect(rms(last, 1, channel)).toBeGreaterThan(-60);
			for (let at = 0; at + RATE / 20 < channel.length; at += RATE / 20)
				expect(channel.subarray(at, at + RATE / 20).some((value) => value !== 0)).toBe(true);
		}
	});

	it('stays under -1 dBFS', () => {
		const peak = samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
		expect(20 * Math.log10(peak / 32768)).toBeLessThan(-1);
	});
});

describe('a choice', () => {
	it('of rain is heard, and goes at the end', async () => {
		const { rms, samples } = await made({ bed: 'rain', says: 'nothing' });
		const end = samples.length / RATE;
		expect(rms(0, LEAD)).toBeGreaterThan(-50);
		expect(rms(end - 0.9, 0.3)).toBeLessThan(-53);
	});

	it('to whisper makes all softer, and rain soft', async () => {
		const [loud, soft] = await Promise.all([
			made({ bed: 'strong-rain' }),
			made({ bed: 'strong-rain', whisper: true })
		]);
		expect(loud.rms(0, LEAD) - soft.rms(0, LEAD)).toBeGreaterThan(8);
		const [{ from, to } = { from: 0, to: 1 }] = loud.speech;
		const softer = loud.rms(LEAD + from, to - from) - soft.rms(LEAD + from, to - from);
		expect(softer).toBeGreaterThan(8);
	});

	it('of stereo gives each leg’s tones to its side, and the voice to both', async () => {
		const { samples, right, rms, schedule } = await made({ stereo: true });
		const swap = schedule.find(({ sound }) => sound === 'swap')?.time ?? NaN;
		expect(rms(swap, 0.6, right) - rms(swap, 0.6)).toBeGreaterThan(10);
		const begin = schedule.find(({ sound }) => sound === 'begin')?.time ?? NaN;
		expect(rms(begin, 0.6) - rms(begin, 0.6, right)).toBeGreaterThan(10);
		const word = schedule.find(({ sound }) => sound === 'Now change to your right leg.');
		expect(rms(word?.time ?? NaN, 1)).toBeCloseTo(rms(word?.time ?? NaN, 1, right), 0);
		expect(samples.length).toBe(right.length);
	});
});

const names: SoundName[] = ['ready', 'swap', 'begin', 'again', 'rest', 'tick', 'done'];
describe('a sound', () => {
	it.each(names)('starts and ends at zero: %s', (name) => {
		const sound = soundOf(name);
		expect(Math.abs(sound[0] ?? 1)).toBeLessThan(1e-6);
		expect(Math.abs(sound.at(-1) ?? 1)).toBeLessThan(1e-6);
	});

	it('differs from every other', () => {
		const starts = names.map((name) => soundOf(name).slice(0, 2000).join());
		expect(new Set(starts).size).toBe(names.length);
	});
});
