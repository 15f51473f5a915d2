import { paceOf } from '../body/pose-at.ts';
import type { Figure } from '../figure.ts';
import { polar, type Point } from '../geometry.ts';
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

/** The ring of a breath: how wide it is at most, and what share of that at least. */
export const RING = { most: 15, least: 0.4, opacity: 0.16 };

export const circle = (at: Point, radius: number): string =>
	closed(Array.from({ length: 16 }, (_, i) => polar(at, i * 22.5, radius * 1.013)));

/** A ring over the body that grows with the breath. */
export function breathRing(
	{ props: { breath: at } }: Figure,
	breath: number,
	{ glow, line }: Palette
): Shape[] {
	if (!at) return [];
	const { most, least, opacity } = RING;
	const radius = most * (least + (1 - least) * breath);
	return [
		{ d: circle(at, most), stroke: line, width: 0.7 },
		{ d: circle(at, radius), fill: glow, opacity, stroke: glow, width: 0.9 }
	];
}
