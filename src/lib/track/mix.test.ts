import { describe, expect, it } from 'vitest';
import { library } from '$lib/routine/library.ts';
import { compile } from '$lib/timeline/compile.ts';
import { mix } from './mix.ts';
import { LEAD, scheduleOf, TAIL } from './schedule.ts';
import { RATE, soundOf, type SoundName } from './sounds.ts';

const timeline = compile(library.find(({ id }) => id === 'quick-five') ?? expect.fail());
const bytes = await mix(timeline).arrayBuffer();
const samples = new Int16Array(bytes, 44);
const rms = (from: number, count: number) => {
	const part = samples.subarray(Math.round(from * RATE), Math.round((from + count) * RATE));
	return Math.sqrt(part.reduce((sum, value) => sum + (value / 32768) ** 2, 0) / part.length);
};
const decibels = (value: number) => 20 * Math.log10(value);
const names: SoundName[] = ['ready', 'swap', 'begin', 'again', 'rest', 'tick', 'done'];

describe('a track', () => {
	it('is 16-bit mono WAV of the timeline with its lead and tail', () => {
		const view = new DataView(bytes);
		expect(new TextDecoder().decode(bytes.slice(0, 4))).toBe('RIFF');
		expect(view.getUint32(24, true)).toBe(RATE);
		expect(view.getUint32(40, true)).toBe(bytes.byteLength - 44);
		expect(samples.length).toBe(Math.round((LEAD + timeline.duration + TAIL) * RATE));
	});

	it('is never digitally silent, and over -60 dBFS in each second of the routine', () => {
		for (let second = 0; second < timeline.duration; second++)
			expect(decibels(rms(second, 1))).toBeGreaterThan(-60);
	});

	it('holds the near-silent bed alone for the lead', () => {
		expect(decibels(rms(0, LEAD))).toBeLessThan(-50);
	});

	it('has each sound at its exact sample', () => {
		for (const { time, sound } of scheduleOf(timeline)) {
			const wave = soundOf(sound).subarray(0, RATE / 10);
			const at = Math.round(time * RATE);
			let best = { shift: NaN, score: -Infinity };
			for (let shift = -40; shift <= 40; shift++) {
				let score = 0;
				for (let i = 0; i < wave.length; i++) {
					score += (wave[i] ?? 0) * (samples[at + shift + i] ?? 0);
				}
				if (score > best.score) best = { shift, score };
			}
			expect(best.shift, `${sound} at ${time}`).toBe(0);
		}
	});

	it('stays under -1 dBFS', () => {
		const peak = samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
		expect(decibels(peak / 32768)).toBeLessThan(-1);
	});

	it('fades to nothing at its very end', () => {
		const end = samples.length / RATE;
		expect(rms(end - 0.05, 0.05)).toBeLessThan(rms(end - 5, 0.05) / 5);
	});
});

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
