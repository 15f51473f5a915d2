import { expect, test } from 'vitest';
import { laidOver } from './overlay.ts';
import { RATE } from './sounds.ts';

const track = new Blob([new Int16Array(RATE).fill(1000)], { type: 'audio/wav' });
const clip = { samples: new Float32Array(100).fill(0.5), duration: 60 / RATE, loudness: -20 };

test('a clip is heard from its byte on, the rest is softer beneath it, and nothing moves', async () => {
	const over = await laidOver(track, 2000, clip, 0.1);
	expect(over.size).toBe(track.size);
	expect(over.type).toBe('audio/wav');
	const samples = new Int16Array(await over.arrayBuffer());
	expect(samples[999]).toBe(1000);
	expect(samples[1000]).toBe(Math.round(200 + 0.05 * 32767));
	expect(samples[1059]).toBe(samples[1000]);
	expect(samples[1060]).toBe(1000);
});

test('what is too loud is cut off, not turned over; what lies past the end is left out', async () => {
	const over = await laidOver(track, track.size - 20, clip, 10);
	const samples = new Int16Array(await over.arrayBuffer());
	expect(samples.length).toBe(RATE);
	expect(samples.at(-1)).toBe(32767);
	expect(samples.at(-11)).toBe(1000);
});
