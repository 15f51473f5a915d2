import type { Seconds } from '$lib/routine/types.ts';
import { RATE } from './sounds.ts';

/** Full scale is 1. At -55 dBFS RMS it is hardly heard, and no browser takes the track for silent. */
const LEVEL = 10 ** (-55 / 20);
const LOOP: Seconds = 8;
const SEAM: Seconds = 0.5;

/** Mulberry32: the same seed gives the same noise everywhere. */
function seeded(seed: number) {
	return () => {
		seed = (seed + 0x6d2b79f5) | 0;
		let t = Math.imul(seed ^ (seed >>> 15), seed | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

function softNoise(length: number): Float32Array {
	const random = seeded(11);
	let low = 0;
	return new Float32Array(length).map(() => (low += 0.2 * (random() - 0.5 - low)));
}

function makeBed(): Int16Array {
	const [length, seam] = [LOOP * RATE, SEAM * RATE];
	const noise = softNoise(length + seam);
	const loop = noise.slice(0, length);
	// the start fades in over what would have come after the end, at equal power
	for (let i = 0; i < seam; i++) {
		const angle = (Math.PI / 2) * (i / seam);
		loop[i] = (noise[i] ?? 0) * Math.sin(angle) + (noise[length + i] ?? 0) * Math.cos(angle);
	}
	const rms = Math.sqrt(loop.reduce((sum, value) => sum + value * value, 0) / length);
	return Int16Array.from(loop, (value) => Math.round((value / rms) * LEVEL * 32767));
}

let made: Int16Array | undefined;

/** The quiet room under every track: a loop of 16-bit samples. */
export const bed = (): Int16Array => (made ??= makeBed());
