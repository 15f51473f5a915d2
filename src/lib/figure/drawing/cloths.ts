import type { Figure } from '../figure.ts';
import { LENGTHS } from '../body/measures.ts';
import type { Skeleton } from '../body/skeleton.ts';
import { inFrame, mix, mixPoints, type Point } from '../geometry.ts';
import { closed, open, placement } from './outline.ts';
import type { Palette } from './palette.ts';
import type { Shape } from './shape.ts';
import { spineAt } from './trunk.ts';

/** How far a cover hangs down before the mattress. */
const HANGS = 6.5;

/** A cover over a lying body: its foot end goes from the shin (0) to over the toes (1). */
export function coverShapes({ props }: Figure, body: Skeleton, palette: Palette): Shape[] {
	if (!props.cover) return [];
	const { from, top } = props.cover;
	const { hip, knee, toes, bones } = body.legs.near;
	const onTrunk = (share: number, away: number) => {
		const { at, along } = spineAt(body, share);
		return inFrame(at, along, [0, -away]);
	};
	const shin = (share: number, away: number) =>
		inFrame(knee, bones.shank, [LENGTHS.shank * share, away]);
	const end = mixPoints(shin(0.55, 4), [toes[0] + 0.8, toes[1] + 1.8], body.cover);
	const start = from === 'chest' ? onTrunk(0.62, 7.4) : inFrame(hip, bones.thigh, [5, 6.8]);
	const trunk = from === 'chest' ? [onTrunk(0.3, 7.2), onTrunk(0, 7)] : [];
	const thigh = inFrame(hip, bones.thigh, [13, 6.4]);
	const [kneecap, middle] = [shin(0, 4.6), shin(0.36, 4)];
	// pulled back, its end lies in a fold
	const fold = 1 - body.cover;
	const hem = top - HANGS;
	const left: Point = [start[0] - 5, hem];
	const right: Point = [end[0] + 2.4 + 8 * body.cover, hem];
	const outline: Point[] = [
		left,
		left,
		[start[0] - 2.6, start[1] - 6],
		start,
		...trunk,
		thigh,
		kneecap,
		middle,
		[end[0] - 2.4 * fold, end[1] + 2.2 * fold],
		[end[0] + 1.4 * fold, end[1] + 1.6 * fold],
		[end[0] + 2.2 + 1.5 * body.cover, end[1] - 3],
		right,
		right,
		[mix(left[0], right[0], 0.7), hem - 0.7],
		[mix(left[0], right[0], 0.35), hem + 0.7]
	];
	const crease = ([x, y]: Point, aside: number) =>
		open([
			[x, y - 4.5],
			[x + aside * 0.6, mix(y, hem, 0.6)],
			[x + aside, hem + 2]
		]);
	return [
		{ d: closed(outline), fill: palette.cloth, stroke: palette.line, width: 0.9 },
		{
			d: crease(thigh, -1.6) + crease(kneecap, 1) + crease(middle, 2),
			stroke: palette.line,
			width: 0.6
		}
	];
}

const PACK = closed([
	[4, -3],
	[3.4, 1.6],
	[4.6, 4.2],
	[11, 4.4],
	[17, 3.4],
	[18.4, 1],
	[17.6, -3],
	[15, -4.4],
	[10, -6.4],
	[6, -6.2]
]);

/** A pack in its cloth, round the lower leg. */
export function packShapes({ props }: Figure, body: Skeleton, palette: Palette): Shape[] {
	if (!props.pack) return [];
	const { knee, bones } = body.legs.near;
	const transform = placement(knee, bones.shank);
	return [{ d: PACK, transform, fill: palette.farTowel, stroke: palette.towel, width: 1 }];
}

/** A towel round the ball of a foot, taut to both hands: its far half lies behind the leg. */
export function towelShapes(
	{ props }: Figure,
	body: Skeleton,
	{ towel, farTowel }: Palette
): { behind: Shape[]; before: Shape[] } {
	if (!props.towel) return { behind: [], before: [] };
	const { ankle, bones } = body.legs[props.towel];
	const onSole = (place: Point) => inFrame(ankle, bones.foot, place);
	const band = (points: Point[], stroke: string, width: number): Shape => ({
		d: open(points),
		stroke,
		width
	});
	const { near, far } = body.arms;
	const loose = (hand: Point): Point[] => [
		hand,
		[hand[0] - 1.6, hand[1] - 2.4],
		[hand[0] - 1.9, hand[1] - 7]
	];
	return {
		behind: [
			band([onSole([7.4, -4.4]), far.contact], farTowel, 2.2),
			band(loose(far.contact), farTowel, 2.2)
		],
		before: [
			band([onSole([4, -4.5]), onSole([9.4, -4.5])], towel, 1.9),
			band([onSole([7.2, -4.5]), near.contact], towel, 2.4),
			band(loose(near.contact), towel, 2.4)
		]
	};
}
