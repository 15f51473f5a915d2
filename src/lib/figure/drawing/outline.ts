import { frameOf, local, type Point } from '../geometry.ts';
import type { Widths } from '../body/measures.ts';

export type Outline = readonly Point[];

/** Paths are in whole hundredths of a unit: whole numbers are shorter, and written sooner. */
export const FINE = 100;

/** In a picture y goes down. */
const written = (x: number, y: number) => `${Math.round(x * FINE)} ${Math.round(-y * FINE)}`;

function isClockwise(points: Outline) {
	let area = 0;
	let [x, y] = points.at(-1) ?? [0, 0];
	for (const point of points) {
		area += x * point[1] - point[0] * y;
		[x, y] = point;
	}
	return area < 0;
}

/** An outline is drawn twice, as a rim and filled. */
const paths = new WeakMap<Outline, string>();

/**
 * A closed smooth path: a quadratic B-spline with the points as its handles. All go round the same
 * way, so that one path may hold several that overlap, without holes.
 */
export function closed(outline: Outline): string {
	const known = paths.get(outline);
	if (known) return known;
	const points = isClockwise(outline) ? outline : outline.toReversed();
	const [[firstX, firstY] = [0, 0], [x1, y1] = [0, 0]] = points;
	const start = written((firstX + x1) / 2, (firstY + y1) / 2);
	let path = `M${start}Q${written(x1, y1)} `;
	let [x, y] = [x1, y1];
	// for every outline of every drawing: an iterator would leave an object for each point
	for (let i = 2; i < points.length; i++) {
		const [nextX, nextY] = points[i] ?? [0, 0];
		path += `${written((x + nextX) / 2, (y + nextY) / 2)}${i === 2 ? 'T' : ' '}`;
		[x, y] = [nextX, nextY];
	}
	path += `${written((x + firstX) / 2, (y + firstY) / 2)} ${start}Z`;
	paths.set(outline, path);
	return path;
}

export const open = (points: Outline): string =>
	`M${points.map(([x, y]) => written(x, y)).join('L')}`;

/** Round ends of a bone, of `ends` of its half-width. */
type Ends = readonly [start: number, end: number];

/** The outline of a tapered bone with round ends. */
export function bone(
	from: Point,
	along: number,
	length: number,
	widths: Widths,
	[start, end]: Ends = [1, 1]
): Outline {
	const at = frameOf(from, along);
	const outline = widths.map(([t, left]) => at(t * length, left));
	const cap = (index: number, out: number) => {
		const [t, left, right] = widths.at(index) ?? [0, 1, 1];
		const reach = (out * (left + right)) / 2;
		return [
			at(t * length + 0.72 * reach, 0.72 * left),
			at(t * length + reach, 0),
			at(t * length + 0.72 * reach, -0.72 * right)
		];
	};
	outline.push(...cap(-1, end));
	for (const [t, , right] of widths.toReversed()) outline.push(at(t * length, -right));
	outline.push(...cap(0, -start).reverse());
	return outline;
}

/** A finger, a palm: round, from one half-width to another. */
export const capsule = (from: Point, along: number, length: number, start: number, end: number) => {
	const middle = ((start + end) / 2) * 1.05;
	return bone(from, along, length, [
		[0, start, start],
		[0.5, middle, middle],
		[1, end, end]
	]);
};

/** A shape drawn for a joint at [0, 0]. */
export function placed(shape: Outline, joint: Point, along: number, short = 1): Outline {
	const at = frameOf(joint, along);
	return shape.map(([x, y]) => at(x * short, y));
}

export const arrowHead = (tip: Point, along: number): string =>
	`${open([local(tip, along, [-3.4, 2.1]), tip, local(tip, along, [-3.4, -2.1])])}Z`;
