import { inFrame, type Point } from '../geometry.ts';
import type { Widths } from '../body/measures.ts';

export type Outline = readonly Point[];

/** Paths are in whole hundredths of a unit: whole numbers are shorter, and written sooner. */
export const UNITS_PER = 100;

/** In a picture y goes down. */
const written = (x: number, y: number) =>
	`${Math.round(x * UNITS_PER)} ${Math.round(-y * UNITS_PER)}`;

/** A closed smooth path: a quadratic B-spline with the points as its handles. */
export function closed(points: Outline): string {
	const [start, second, ...others] = points.map(([x, y], i) => {
		const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y];
		return written((x + nextX) / 2, (y + nextY) / 2);
	});
	const [, [x, y] = [0, 0]] = points;
	return `M${start}Q${written(x, y)} ${second}T${others.join(' ')} ${start}Z`;
}

export const open = (points: Outline): string =>
	`M${points.map(([x, y]) => written(x, y)).join('L')}`;

/** Round ends of a bone, of `ends` of its half-width. */
type Ends = readonly [start: number, end: number];

/** The outline of a tapered bone with round ends, in its own frame: it begins at [0, 0] and goes ahead. */
export function bone(length: number, widths: Widths, [start, end]: Ends = [1, 1]): Outline {
	const outline: Point[] = widths.map(([t, left]) => [t * length, left]);
	const cap = (index: number, out: number): Point[] => {
		const [t, left, right] = widths.at(index) ?? [0, 1, 1];
		const reach = (out * (left + right)) / 2;
		return [
			[t * length + 0.72 * reach, 0.72 * left],
			[t * length + reach, 0],
			[t * length + 0.72 * reach, -0.72 * right]
		];
	};
	outline.push(...cap(-1, end));
	for (const [t, , right] of widths.toReversed()) outline.push([t * length, -right]);
	outline.push(...cap(0, -start).reverse());
	return outline;
}

/** A finger, a palm: round, from one half-width to another. */
export const capsule = (length: number, start: number, end: number): Outline => {
	const middle = ((start + end) / 2) * 1.05;
	return bone(length, [
		[0, start, start],
		[0.5, middle, middle],
		[1, end, end]
	]);
};

/** Where a joint's frame lies, as a transform: what never changes its shape is drawn once, and then only moved. */
export function placement([x, y]: Point, along: number, short = 1): string {
	const turn = `translate(${written(x, y)})rotate(${Math.round(-along * UNITS_PER) / UNITS_PER})`;
	return short === 1 ? turn : `${turn}scale(${Math.round(short * 1e3) / 1e3} 1)`;
}

export const arrowHead = (tip: Point, along: number): string =>
	`${open([inFrame(tip, along, [-3.4, 2.1]), tip, inFrame(tip, along, [-3.4, -2.1])])}Z`;
