import type { Seconds } from '$lib/routine/types.ts';
import { RATE } from './sounds.ts';
import type { Range } from './windows.ts';

/** How far all else steps back under a voice: 7 dB. */
const UNDER = 10 ** (-7 / 20);
const DOWN: Seconds = 0.25;
const UP: Seconds = 0.6;

/** A line, with the time in which the rest steps back before it and returns after it. */
export const withFades = ({ from, to }: Range): Range => ({
	from: Math.max(0, from - DOWN * RATE),
	to: to + UP * RATE
});

/** The gain of all but the voice at each sample: 1, and less in and around the lines. */
export function gainsBeside(lines: readonly Range[], { from, to }: Range): Float32Array {
	const gains = new Float32Array(to - from).fill(1);
	for (const line of lines) {
		const around = withFades(line);
		const last = Math.min(around.to, to);
		gains.fill(UNDER, Math.max(0, line.from - from), Math.min(line.to, last) - from);
		for (let at = Math.max(around.from, from); at < last; at++) {
			if (at === line.from) at = line.to;
			const away = at < line.from ? (line.from - at) / DOWN : (at - line.to) / UP;
			const eased = 0.5 - 0.5 * Math.cos((Math.PI * away) / RATE);
			gains[at - from] = Math.min(gains[at - from] ?? 1, UNDER + (1 - UNDER) * eased);
		}
	}
	return gains;
}
