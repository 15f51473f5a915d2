import type { FigureFile } from '$lib/routine/types.ts';
import { inFrame, type Point } from '../geometry.ts';
import { lampShapes } from './lamp.ts';
import { closed, open, type Outline } from './outline.ts';
import type { Palette } from './palette.ts';
import type { Shape } from './shape.ts';

/** The line of the floor is drawn just under what stands on it. */
const FLOOR = -0.35;

const PILLOW: Outline = [
	[-12.5, -0.5],
	[-13, 3],
	[-11.5, 7.2],
	[-5, 8.6],
	[5, 8.6],
	[11.5, 7.2],
	[13, 3],
	[12.5, -0.5],
	[7, -0.2],
	[-7, -0.2]
];

/** From above, its middle at [0, 0]. */
const CUSHION: Outline = [
	[-15, -7.5],
	[-15.5, 0],
	[-15, 7.5],
	[0, 8],
	[15, 7.5],
	[15.5, 0],
	[15, -7.5],
	[0, -8]
];

/** A box with round corners, by its lower left corner. */
function box([x, y]: Point, width: number, height: number, round: number): Outline {
	const corner = (cx: number, cy: number, dx: number, dy: number): Point[] => [
		[cx + dx * round, cy],
		[cx, cy],
		[cx, cy],
		[cx, cy + dy * round]
	];
	const [right, top] = [x + width, y + height];
	return [
		...corner(x, y, 1, 1),
		...corner(x, top, 1, -1).reverse(),
		...corner(right, top, -1, -1),
		...corner(right, y, -1, 1).reverse()
	];
}

/** What lies between the legs: seen behind the near one, before the far one. */
export function betweenOf({ props: { cushion } }: FigureFile, palette: Palette): Shape[] {
	if (!cushion) return [];
	const outline = CUSHION.map((place) => inFrame(cushion.at, cushion.turn, place));
	return [{ d: closed(outline), fill: palette.towel, stroke: palette.near.rim, width: 0.7 }];
}

/** What stands around: seen behind the body, and never moved by it. */
export function sceneryOf({ props, view }: FigureFile, palette: Palette): Shape[] {
	const { line, fill, cloth } = palette;
	const solid = (outline: Outline, inside = fill): Shape => ({
		d: closed(outline),
		fill: inside,
		stroke: line,
		width: 0.7
	});
	const stroke = (width: number, from: Point, to: Point): Shape => ({
		d: open([from, to]),
		stroke: line,
		width
	});
	const { wall, bed, mattress, pillows = [], chair, counter, lamp, floor } = props;
	const [left, right] = [view[0] - view[2] / 2 + 2, view[0] + view[2] / 2 - 2];
	const top = view[1] + (view[2] * 5) / 12 - 2;
	const shapes: Shape[] = lamp ? lampShapes(lamp, top, palette) : [];
	if (wall !== undefined) shapes.push(stroke(0.9, [wall + 0.35, FLOOR], [wall + 0.35, top]));
	if (counter !== undefined)
		shapes.push(
			solid(box([counter + 2.5, 0], right - counter - 2.5, 51, 0.6)),
			solid(box([counter, 51], right - counter, 3, 0.8))
		);
	if (bed) {
		const { from, to, top, board } = bed;
		const leg = (x: number) => stroke(1.8, [x, top - 12], [x, 0.6]);
		const frame = solid(box([from, top - 13], to - from, 4, 1));
		const mattress = solid(box([from, top - 9], to - from, 9, 3));
		const start = board ? solid(box([from - 2.4, 0], 2.6, board, 1)) : leg(from + 4);
		shapes.push(leg(to - 4), frame, mattress, start);
	}
	if (mattress) {
		const { at, wide, high } = mattress;
		shapes.push(solid(box(at, wide, high, 5)), solid(box(mattress.pillow, 17, 36, 5), cloth));
	}
	for (const { at, turn } of pillows)
		shapes.push(
			solid(
				PILLOW.map((place) => inFrame(at, turn, place)),
				cloth
			)
		);
	if (chair !== undefined)
		shapes.push(
			stroke(1.5, [chair, 50], [chair + 1.2, 0.4]),
			stroke(1.5, [chair + 20, 25], [chair + 21, 0.4]),
			stroke(1.5, [chair + 0.6, 25], [chair + 20.5, 25])
		);
	if (floor) shapes.push(stroke(0.7, [left, FLOOR], [right, FLOOR]));
	return shapes;
}
