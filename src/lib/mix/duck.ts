import type { Seconds } from '$lib/routine/types.ts';
import { RATE } from './sounds.ts';
import type { SampleRange } from './windows.ts';

/** The gain of everything else while the voice speaks: -7 dB. */
const UNDER = 10 ** (-7 / 20);
const DOWN: Seconds = 0.25;
const UP: Seconds = 0.6;

/** The samples of a line, with those in which all else gets softer before it and returns after it. */
export const withFades = ({ from, to }: SampleRange): SampleRange => ({
	from: Math.max(0, from - DOWN * RATE),
	to: to + UP * RATE
});

/** The gain at each sample away from a line: reckoned once, since a cosine for each sample takes long. */
const curve = (length: Seconds) =>
	new Float32Array(length * RATE).map((_, i) => {
		const eased = 0.5 - 0.5 * Math.cos((Math.PI * (i / length)) / RATE);
		return UNDER + (1 - UNDER) * eased;
	});
const [before, after] = [curve(DOWN), curve(UP)];

/** Lowers the gains to the curve's, laid from `start` on forwards (1) or backwards (-1), where it is lower. */
function lower(gains: Float32Array, curve: Float32Array, start: number, way: 1 | -1) {
	const first = Math.max(0, way > 0 ? -start : start - gains.length + 1);
	const last = Math.min(curve.length, way > 0 ? gains.length - start : start + 1);
	for (let i = first, at = start + way * first; i < last; i++, at += way)
		gains[at] = Math.min(gains[at] ?? 1, curve[i] ?? 1);
}

/** The gain of all but the voice at each sample: 1, and less in and around the lines. */
export function gainsBeside(
	lines: readonly SampleRange[],
	{ from, to }: SampleRange
): Float32Array {
	const gains = new Float32Array(to - from).fill(1);
	for (const line of lines) {
		gains.fill(UNDER, Math.max(0, line.from - from), Math.max(0, Math.min(line.to, to) - from));
		lower(gains, before, line.from - from, -1);
		lower(gains, after, line.to - from, 1);
	}
	return gains;
}
