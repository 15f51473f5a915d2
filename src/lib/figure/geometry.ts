/** Units are % of body height: x ahead, y up, the floor at y = 0. Angles are degrees, 90 is up. */
export type Point = readonly [x: number, y: number];

const RADIANS = Math.PI / 180;

/** A place in the frame of a bone: along it, and across, to the left of its direction. */
export function inFrame([x, y]: Point, degrees: number, [along, across]: Point): Point {
	const cos = Math.cos(degrees * RADIANS);
	const sin = Math.sin(degrees * RADIANS);
	return [x + along * cos - across * sin, y + along * sin + across * cos];
}

export const polar = (from: Point, degrees: number, length: number): Point =>
	inFrame(from, degrees, [length, 0]);

export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

export const direction = (a: Point, b: Point): number =>
	Math.atan2(b[1] - a[1], b[0] - a[0]) / RADIANS;

/** The same angle, from -180 up to 180. */
export const turned = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;

export const mix = (a: number, b: number, share: number): number => a + (b - a) * share;

export const mixPoints = (a: Point, b: Point, share: number): Point => [
	mix(a[0], b[0], share),
	mix(a[1], b[1], share)
];

export const smoothstep = (t: number): number => {
	const x = Math.min(1, Math.max(0, t));
	return x * x * x * (x * (6 * x - 15) + 10);
};

/**
 * Two bones from `root` towards `target`. Where it is too far they lie straight towards it.
 * `bend` is 1 for a knee, which goes ahead, and -1 for an elbow.
 */
export function reach(root: Point, target: Point, first: number, second: number, bend: 1 | -1) {
	const far = first + second - 1e-6;
	const length = Math.min(Math.max(distance(root, target), Math.abs(first - second) + 0.01), far);
	const cos = (first ** 2 + length ** 2 - second ** 2) / (2 * first * length);
	const towards = direction(root, target);
	const upper = towards + (bend * Math.acos(Math.min(1, cos))) / RADIANS;
	const middle = polar(root, upper, first);
	return { upper, lower: direction(middle, polar(root, towards, length)) };
}
