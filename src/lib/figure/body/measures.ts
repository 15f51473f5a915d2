import type { Point } from '../geometry.ts';

/** Lengths of the segments in % of body height (Drillis and Contini, as told by Winter 2009). */
export const LENGTHS = {
	thigh: 24.5,
	shank: 24.6,
	spine: 28.8,
	neck: 7.2,
	upper: 18.6,
	fore: 14.6,
	palm: 5.2,
	finger: 2.6,
	toes: 4.1
} as const;

/** Places of the foot in its own frame: from the ankle, along the sole. */
export const FOOT = {
	heel: [-1.8, -3.9],
	ball: [7.3, -3.9],
	knuckle: [7.2, -2.5],
	instep: [4.6, -0.9],
	sole: [2.4, -3.6]
} as const satisfies Record<string, Point>;

export const FOOT_OUTLINE: readonly Point[] = [
	[-1.9, 1.6],
	[1.9, 1.6],
	[3.2, -0.1],
	[5.2, -1.1],
	[7.6, -1.5],
	[8.6, -2.6],
	[7.8, -3.8],
	[5.4, -3.75],
	[2.6, -3.3],
	[0.4, -3.7],
	[-1.8, -3.9],
	[-3.4, -3.4],
	[-3.9, -2.2],
	[-3.1, -0.4]
];

/** Half-widths of a part: [share of its length, to the left of its direction, to the right]. */
export type Widths = readonly (readonly [share: number, left: number, right: number])[];

/** Legs and arms hang down, so their left is the front; the trunk points up: its left is the back. */
export const WIDTHS = {
	thigh: [
		[0, 5.6, 6.0],
		[0.2, 5.7, 5.7],
		[0.45, 5.1, 4.9],
		[0.7, 4.2, 3.9],
		[0.88, 3.6, 3.2],
		[1, 3.3, 3.0]
	],
	shank: [
		[0, 3.2, 3.0],
		[0.12, 2.8, 3.7],
		[0.27, 2.5, 4.8],
		[0.42, 2.3, 4.3],
		[0.62, 2.0, 2.7],
		[0.82, 1.75, 1.85],
		[1, 1.9, 1.8]
	],
	upper: [
		[0, 3.2, 3.3],
		[0.25, 3.0, 3.1],
		[0.55, 2.6, 2.6],
		[0.85, 2.2, 2.2],
		[1, 2.1, 2.1]
	],
	fore: [
		[0, 2.1, 2.1],
		[0.2, 2.3, 2.3],
		[0.5, 2.0, 1.9],
		[0.85, 1.4, 1.4],
		[1, 1.3, 1.3]
	],
	trunk: [
		[-0.18, 4.6, 3.4],
		[-0.09, 6.6, 5.4],
		[0.06, 7.2, 6.1],
		[0.2, 6.2, 6.1],
		[0.38, 4.9, 5.7],
		[0.55, 5.0, 5.9],
		[0.74, 6.0, 6.5],
		[0.88, 6.2, 5.7],
		[0.98, 5.4, 3.9],
		[1.07, 3.6, 2.2]
	],
	neck: [
		[0, 3.4, 3.0],
		[0.5, 2.9, 2.7],
		[1, 3.0, 2.6]
	]
} as const satisfies Record<string, Widths>;

/** The widths at one share of the length. */
export function widthAt(widths: Widths, share: number): readonly [left: number, right: number] {
	const next = Math.max(
		1,
		widths.findIndex(([at]) => at >= share)
	);
	const [from, to] = [widths[next - 1], widths[next]];
	if (!from || !to) throw new Error(`widths have no share ${share}`);
	const t = (share - from[0]) / (to[0] - from[0]);
	return [from[1] + (to[1] - from[1]) * t, from[2] + (to[2] - from[2]) * t];
}
