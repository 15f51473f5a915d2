import { inFrame, polar, type Point } from '../geometry.ts';
import { closed, open, type Outline } from './outline.ts';
import type { Palette } from './palette.ts';
import type { Shape } from './shape.ts';

const SHADE: Outline = [
	[-2.2, 6],
	[2.2, 6],
	[2.2, 6],
	[7.5, 0],
	[7.5, 0],
	[-7.5, 0],
	[-7.5, 0],
	[-2.2, 6]
];
/** Radius and opacity of each ring of its light. */
const LIGHT = [
	[15, 0.06],
	[10, 0.09],
	[5.5, 0.16]
] as const;
const RAYS = [-145, -118, -90, -62, -35];

/** A lamp that is on, hung from `ceiling`: its light falls down. */
export function lampShapes(at: Point, ceiling: number, { glow, line, cloth }: Palette): Shape[] {
	const bulb = inFrame(at, 0, [0, -0.8]);
	const circle = (radius: number) =>
		closed(Array.from({ length: 16 }, (_, i) => polar(bulb, i * 22.5, radius)));
	const rays = RAYS.map((angle) => open([polar(bulb, angle, 6), polar(bulb, angle, 11)]));
	return [
		...LIGHT.map(([radius, opacity]) => ({ d: circle(radius), fill: glow, opacity })),
		{ d: rays.join(''), stroke: glow, width: 0.9, opacity: 0.7 },
		{ d: circle(2.4), fill: glow },
		{ d: open([[at[0], ceiling], inFrame(at, 0, [0, 6])]), stroke: line, width: 0.9 },
		{
			d: closed(SHADE.map((place) => inFrame(at, 0, place))),
			fill: cloth,
			stroke: line,
			width: 0.9
		}
	];
}
