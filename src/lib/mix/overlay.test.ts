import { expect, test } from 'vitest';
import { LEAD } from '$lib/speech/margins.ts';
import type { Clip } from '$lib/voice/types.ts';
import { voiceGain } from './levels.ts';
import { PLAIN } from './mix-options.ts';
import { laidOver } from './overlay.ts';
import { RATE } from './sounds.ts';
import { wavHeader } from './wav.ts';

const LENGTH = 10 * RATE;
const track = new Blob([wavHeader(LENGTH, RATE, 1), new Int16Array(LENGTH).fill(1000)], {
	type: 'audio/wav'
});
const clip: Clip = {
	samples: new Float32Array(100).fill(0.05),
	duration: 60 / RATE,
	loudness: -20
};
const clips = new Map([
	['Try again.', clip],
	['Loud.', { ...clip, loudness: -60 }]
]);
const under = 0.2 * 1000;
const heard = Math.round(under + 0.05 * voiceGain(PLAIN, -20) * 32767);
const at = (time: number) => Math.round((LEAD + time) * RATE);
const samplesOf = async (blob: Blob) => new Int16Array(await blob.slice(44).arrayBuffer());

test('a line is heard from its sample on, the rest is softer beneath it, and nothing moves', async () => {
	const lines = [5, 1].map((time) => ({ time, line: 'Try again.' }));
	const over = await laidOver(track, lines, clips, PLAIN);
	expect(over.size).toBe(track.size);
	expect(over.type).toBe('audio/wav');
	expect(await over.slice(0, 44).bytes()).toEqual(wavHeader(LENGTH, RATE, 1));
	const expected = new Int16Array(LENGTH).fill(1000);
	for (const time of [1, 5]) expected.fill(heard, at(time), at(time) + 60);
	expect(Buffer.from(await samplesOf(over)).equals(Buffer.from(expected))).toBe(true);
});

test('what is too loud is cut off, not turned over; what lies past the end is left out', async () => {
	const time = LENGTH / RATE - LEAD - 10 / RATE;
	const samples = await samplesOf(await laidOver(track, [{ time, line: 'Loud.' }], clips, PLAIN));
	expect(samples.length).toBe(LENGTH);
	expect(samples.at(-1)).toBe(32767);
	expect(samples.at(-11)).toBe(1000);
});

test.each([
	['its time is over', { time: -0.1, line: 'Try again.' }],
	['its time comes after the end', { time: 10, line: 'Try again.' }],
	['no clip says it', { time: 1, line: 'Mind the cat.' }]
])('a line is left out where %s', async (_, line) => {
	expect(await laidOver(track, [line], clips, PLAIN)).toBe(track);
});

test('the same track is laid over anew at other times, and stays as it is', async () => {
	const laid = (time: number) => laidOver(track, [{ time, line: 'Try again.' }], clips, PLAIN);
	const [early, late] = await Promise.all([laid(2).then(samplesOf), laid(3).then(samplesOf)]);
	expect([early[at(2)], early[at(3)]]).toEqual([heard, 1000]);
	expect([late[at(2)], late[at(3)]]).toEqual([1000, heard]);
	expect((await samplesOf(track)).every((value) => value === 1000)).toBe(true);
});
