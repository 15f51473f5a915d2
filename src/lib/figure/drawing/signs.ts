import type { FigureFile } from '$lib/routine/types.ts';
import type { Keyframe } from '../body/keyframe.ts';
import { poseAt, type Circle } from '../body/pose-at.ts';
import { skeleton } from '../body/skeleton.ts';
import { direction, inFrame, polar, type Point } from '../geometry.ts';
import { arrowHead, open } from './outline.ts';
import type { Palette } from './palette.ts';
import type { Shape } from './shape.ts';

type Keyframes = readonly [Keyframe, Keyframe];

/** The way the move goes. */
function arrow([from, to]: readonly [Point, Point], { glow }: Palette): Shape[] {
	const along = direction(from, to);
	return [
		{ d: open([from, polar(to, along, -2)]), stroke: glow, width: 1 },
		{ d: arrowHead(polar(to, along, 1), along), fill: glow }
	];
}

function curve(points: readonly Point[], bothWays: boolean, { glow }: Palette): Shape[] {
	const head = (from: number, to: number) => {
		const [before, tip] = [points.at(from), points.at(to)];
		return before && tip ? arrowHead(tip, direction(before, tip)) : '';
	};
	return [
		{ d: open(points), stroke: glow, width: 1 },
		{ d: head(-3, -1) + (bothWays ? head(2, 0) : ''), fill: glow }
	];
}

/** The ring that the toes go round, first one way and then the other, seen almost from its side. */
function toesRing(motion: Circle, keyframes: Keyframes, palette: Palette): Shape[] {
	const level = poseAt({ motion, keyframes }, { share: 1, turn: 0.25, moving: false });
	const { ankle, bones } = skeleton(level).legs.near;
	const middle = inFrame(ankle, bones.foot, [13, -1.5]);
	const high = (motion.ankle * Math.PI * 13) / 180 + 1.5;
	const points = Array.from({ length: 34 }, (_, i) => {
		const angle = -2.2 + i * 0.155;
		return inFrame(middle, bones.foot, [3.6 * Math.cos(angle), high * Math.sin(angle)]);
	});
	return curve(points, true, palette);
}

/** The little circle that a rubbing hand goes round. */
function handRing({ hand }: Circle, [, pose]: Keyframes, palette: Palette): Shape[] {
	const { contact } = skeleton(pose).arms.near;
	const points = Array.from({ length: 26 }, (_, i) => polar(contact, 120 + i * 9, hand + 3.6));
	return curve(points, false, palette);
}

/** A turn about oneself: the part before us of a ring round the feet. */
function turnRing([x, y]: Point, palette: Palette): Shape[] {
	const points = Array.from({ length: 30 }, (_, i): Point => {
		const angle = (170 + i * 7.2) * (Math.PI / 180);
		return [x + 17 * Math.cos(angle), y + 5 * Math.sin(angle)];
	});
	return curve(points, false, palette);
}

/** Hints of how it moves: seen before the body, and never moved by it. */
export function signsOf(
	{ props, motion }: FigureFile,
	keyframes: Keyframes,
	palette: Palette
): Shape[] {
	const circle = motion.kind === 'circle' ? motion : undefined;
	return [
		...(props.arrow ? arrow(props.arrow, palette) : []),
		...(props.turn ? turnRing(props.turn, palette) : []),
		...(circle?.ankle ? toesRing(circle, keyframes, palette) : []),
		...(circle?.hand ? handRing(circle, keyframes, palette) : [])
	];
}
