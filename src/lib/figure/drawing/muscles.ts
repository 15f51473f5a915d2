import type { Figure } from '../figure.ts';
import { LENGTHS, widthAt, WIDTHS, type Widths } from '../body/measures.ts';
import type { Skeleton } from '../body/skeleton.ts';
import { inFrame, type Point } from '../geometry.ts';
import { closed, placement } from './outline.ts';
import type { Shape } from './shape.ts';
import { spineAt } from './trunk.ts';

export type Muscle = Figure['highlighted'][number];

/** Along a bone: [share of it, inner edge, outer edge], the edges as shares of the half-width. */
type MuscleOutline = readonly (readonly [share: number, inner: number, outer: number])[];

const CALF: MuscleOutline = [
	[0.03, 0.3, 0.62],
	[0.14, 0, 0.88],
	[0.28, -0.12, 0.92],
	[0.44, -0.05, 0.92],
	[0.58, 0.25, 0.9],
	[0.74, 0.5, 0.88],
	[0.93, 0.62, 0.85]
];
const HAMSTRING: MuscleOutline = [
	[0.1, 0.35, 0.7],
	[0.25, 0.05, 0.9],
	[0.5, 0, 0.92],
	[0.75, 0.2, 0.9],
	[0.95, 0.5, 0.85]
];
const QUAD: MuscleOutline = [
	[0.12, 0.3, 0.65],
	[0.28, 0, 0.9],
	[0.52, -0.1, 0.92],
	[0.75, 0.1, 0.9],
	[0.93, 0.45, 0.8]
];
const SHIN: MuscleOutline = [
	[0.1, 0.2, 0.75],
	[0.3, 0, 0.9],
	[0.55, 0.05, 0.9],
	[0.8, 0.3, 0.85],
	[0.95, 0.45, 0.8]
];
/** [share of the spine, inner, outer], to the back and to the front. */
const BACK: MuscleOutline = [
	[0.2, 0.45, 0.75],
	[0.4, 0.3, 0.9],
	[0.6, 0.25, 0.9],
	[0.8, 0.3, 0.9],
	[0.95, 0.5, 0.8]
];
const BELLY: MuscleOutline = [
	[0.14, 0.3, 0.7],
	[0.3, 0, 0.9],
	[0.48, -0.1, 0.9],
	[0.62, 0.1, 0.9],
	[0.72, 0.4, 0.7]
];
const ARCH = closed([
	[-2.2, -3.4],
	[0.6, -3.3],
	[2.8, -2.9],
	[5.4, -3.3],
	[7.4, -3.3],
	[6, -2.3],
	[3, -1.4],
	[0.2, -2]
]);
const ANKLE = closed([
	[-3.2, 1.6],
	[-1, 3.6],
	[1.6, 3.2],
	[3.2, 0.8],
	[2, -2.2],
	[-1.2, -3.2],
	[-3.2, -1.6]
]);
const SHOULDER = closed([
	[-2, -2.6],
	[1.6, -3],
	[3.6, -1],
	[3.4, 2],
	[0.6, 3.4],
	[-2.8, 2.6],
	[-4, 0]
]);

function leaf(
	rows: MuscleOutline,
	widths: Widths,
	left: boolean,
	at: (share: number, across: number) => Point
) {
	const edge = (share: number, part: number) => {
		const [a, b] = widthAt(widths, share);
		return at(share, left ? a * part : -b * part);
	};
	const outer = rows.map(([share, , part]) => edge(share, part));
	return [...outer, ...rows.map(([share, part]) => edge(share, part)).reverse()];
}

const onBone = (rows: MuscleOutline, bone: 'shank' | 'thigh', left: boolean) =>
	closed(leaf(rows, WIDTHS[bone], left, (share, across) => [share * LENGTHS[bone], across]));

/** Those that keep their shape, in the frame of a bone of the leg. */
const RIGID = {
	calf: ['knee', 'shank', onBone(CALF, 'shank', false)],
	shin: ['knee', 'shank', onBone(SHIN, 'shank', true)],
	hamstring: ['hip', 'thigh', onBone(HAMSTRING, 'thigh', false)],
	quad: ['hip', 'thigh', onBone(QUAD, 'thigh', true)],
	arch: ['ankle', 'foot', ARCH],
	ankle: ['ankle', 'foot', ANKLE]
} as const;

/** Where it should be felt; always on the near side. */
export function muscleShape(muscle: Muscle, body: Skeleton): Pick<Shape, 'd' | 'transform'> {
	if (muscle === 'shoulder')
		return { d: SHOULDER, transform: placement(body.arms.near.shoulder, body.chest) };
	if (muscle === 'back' || muscle === 'belly') {
		const isBack = muscle === 'back';
		const onTrunk = (share: number, across: number) => {
			const { at, along } = spineAt(body, share);
			return inFrame(at, along, [0, across]);
		};
		return { d: closed(leaf(isBack ? BACK : BELLY, WIDTHS.trunk, isBack, onTrunk)) };
	}
	const { near } = body.legs;
	const [joint, bone, d] = RIGID[muscle];
	const short = bone === 'foot' ? near.short : 1;
	return { d, transform: placement(near[joint], near.bones[bone], short) };
}
