import type { Seconds } from '$lib/routine/types.ts';
import { looped, seeded } from './noise.ts';
import { RATE } from './sounds.ts';

export const RAIN_LOOP: Seconds = 24;
const SEAM: Seconds = 2;
/** Soft drops in the loop, nearer than the rest. */
const DROPS = 260;

/** The coefficient of a one-pole low pass at this frequency, in Hz. */
const pole = (pitch: number) => 1 - Math.exp((-2 * Math.PI * pitch) / RATE);

/** Noise between two pitches, and how strong it is as it drifts, in whole waves a loop. */
const BANDS = [
	{ seed: 21, from: 350, to: 1800, strength: 1, waves: [2, 5] },
	{ seed: 22, from: 2200, to: 6500, strength: 0.55, waves: [3, 7] }
] as const;

function band({ seed, from, to, strength, waves }: (typeof BANDS)[number], length: number) {
	const random = seeded(seed);
	const [below, above] = [pole(from), pole(to)];
	let [low, high] = [0, 0];
	return new Float32Array(length).map((_, i) => {
		high += above * (random() - 0.5 - high);
		low += below * (high - low);
		const turn = (2 * Math.PI * i) / (RAIN_LOOP * RATE);
		const drift = 1 + 0.16 * Math.sin(waves[0] * turn) + 0.12 * Math.sin(waves[1] * turn + 1);
		return strength * drift * (high - low);
	});
}

function addDrops(loop: Float32Array) {
	const random = seeded(23);
	for (let drop = 0; drop < DROPS; drop++) {
		const at = Math.floor(random() * loop.length);
		const length = Math.round((0.004 + 0.008 * random()) * RATE);
		const turn = (2 * Math.PI * (900 + 2200 * random())) / RATE;
		const loud = 0.12 * random() ** 2;
		for (let i = 0; i < length; i++) {
			const shape = 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / length);
			const place = (at + i) % loop.length;
			loop[place] = (loop[place] ?? 0) + loud * shape * Math.sin(i * turn);
		}
	}
}

/** Steady rain, far off: a loop whose seam is not heard. Brown noise would vanish in a phone's speaker. */
export function makeRain(): Float32Array {
	const [length, seam] = [RAIN_LOOP * RATE, SEAM * RATE];
	const sum = new Float32Array(length + seam);
	for (const one of BANDS)
		band(one, sum.length).forEach((value, i) => (sum[i] = (sum[i] ?? 0) + value));
	const loop = looped(sum, length);
	addDrops(loop);
	return loop;
}
