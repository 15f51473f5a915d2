import { paceOf } from '../body/pose-at.ts';
import type { Figure } from '../figure.ts';
import { polar } from '../geometry.ts';
import { closed, open } from './outline.ts';
import type { Palette } from './palette.ts';
import type { Shape } from './shape.ts';

const LONG = 5;
const UNDER = -2.6;

/** Marks on the floor, which goes by under feet that walk on the spot. */
export function floorMarks({ motion, view }: Figure, { line }: Palette, turn: number): Shape[] {
	if (motion.kind !== 'walk') return [];
	const pace = paceOf(motion);
	const [left, right] = [view[0] - view[2] / 2 + 2, view[0] + view[2] / 2 - 2];
	let d = '';
	for (let x = left - pace * turn; x < right; x += pace) {
		const [from, to] = [Math.max(left, x), Math.min(right, x + LONG)];
		if (from < to)
			d += open([
				[from, UNDER],
				[to, UNDER]
			]);
	}
	return [{ d, stroke: line, width: 0.8 }];
}

/** A ring over the body that grows with the breath. */
export function breathRing(
	{ props: { breath: at } }: Figure,
	breath: number,
	{ glow, line }: Palette
): Shape[] {
	if (!at) return [];
	const circle = (radius: number) =>
		closed(Array.from({ length: 16 }, (_, i) => polar(at, i * 22.5, radius * 1.013)));
	return [
		{ d: circle(15), stroke: line, width: 0.7 },
		{ d: circle(6 + 9 * breath), fill: glow, opacity: 0.16, stroke: glow, width: 0.9 }
	];
}
