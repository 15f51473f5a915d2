import type { Arm } from '../body/arm.ts';
import type { Leg } from '../body/leg.ts';
import { FOOT_OUTLINE, LENGTHS, widthAt, WIDTHS, type Widths } from '../body/measures.ts';
import { frameOf, polar, type Point } from '../geometry.ts';
import { bone, capsule, placed, type Outline } from './outline.ts';

/** Where sleeve and trouser leg end along their bones. */
const HEM = { thigh: 0.62, upper: 0.62 };
/** Cloth stands off a little. */
const LOOSE = 0.4;

/** The part of a bone between two shares of it. */
export function cut(widths: Widths, from: number, to: number, wider = 0): Widths {
	const at = (share: number) => {
		const [left, right] = widthAt(widths, share);
		return [share, left, right] as const;
	};
	const between = widths.filter(([t]) => t > from + 0.02 && t < to - 0.02);
	return [at(from), ...between, at(to)].map(([t, a, b]) => [t, a + wider, b + wider]);
}

/** The two edges of a part of a bone, without its ends: it grows out of what it is attached to. */
function edges(from: Point, along: number, length: number, widths: Widths): Outline[] {
	const at = frameOf(from, along);
	return [
		widths.map(([t, left]) => at(t * length, left)),
		widths.map(([t, , right]) => at(t * length, -right))
	];
}

export interface Limb {
	readonly skin: readonly Outline[];
	readonly cloth: readonly Outline[];
	/** The rim where the limb stands before the trunk: closed outlines, and open lines above them. */
	readonly rim: readonly Outline[];
	readonly edges: readonly Outline[];
}

export function legOutlines({ hip, knee, ankle, knuckle, bones, short }: Leg): Limb {
	const { thigh, shank } = LENGTHS;
	const lower = [
		bone(knee, bones.shank, shank, WIDTHS.shank, [1, 0.6]),
		placed(FOOT_OUTLINE, ankle, bones.foot, short),
		capsule(knuckle, bones.toes, (LENGTHS.toes - 1) * short, 1.3, 0.95)
	];
	return {
		skin: [bone(hip, bones.thigh, thigh, WIDTHS.thigh), ...lower],
		cloth: [bone(hip, bones.thigh, thigh, cut(WIDTHS.thigh, 0, HEM.thigh, LOOSE), [1, 0.12])],
		rim: lower,
		edges: [
			...edges(hip, bones.thigh, thigh, cut(WIDTHS.thigh, 0.34, HEM.thigh, LOOSE)),
			...edges(hip, bones.thigh, thigh, cut(WIDTHS.thigh, HEM.thigh, 1))
		]
	};
}

/** The top of the sleeve, which belongs to the shirt. */
export const sleeveTop = ({ shoulder, bones }: Arm): Outline =>
	bone(shoulder, bones.upper, LENGTHS.upper, cut(WIDTHS.upper, 0, 0.35, LOOSE), [1, 0.12]);

export function armOutlines({ shoulder, elbow, wrist, knuckles, middle, bones }: Arm): Limb {
	const { upper, fore, palm, finger } = LENGTHS;
	const lower = [
		bone(elbow, bones.fore, fore, WIDTHS.fore),
		capsule(wrist, bones.hand, palm, 1.4, 1.6),
		capsule(knuckles, bones.finger, finger, 1.4, 1.15),
		capsule(middle, bones.tip, finger - 0.6, 1.15, 0.8),
		capsule(polar(wrist, bones.hand, 1.4), bones.thumb, 3.9, 1, 0.7)
	];
	return {
		skin: [bone(shoulder, bones.upper, upper, WIDTHS.upper), ...lower],
		cloth: [bone(shoulder, bones.upper, upper, cut(WIDTHS.upper, 0, HEM.upper, LOOSE), [1, 0.12])],
		rim: lower,
		edges: [
			...edges(shoulder, bones.upper, upper, cut(WIDTHS.upper, 0.3, HEM.upper, LOOSE)),
			...edges(shoulder, bones.upper, upper, cut(WIDTHS.upper, HEM.upper, 1))
		]
	};
}
