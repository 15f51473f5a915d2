import type { Arm } from '../body/arm.ts';
import type { Leg } from '../body/leg.ts';
import { FOOT_OUTLINE, LENGTHS, widthAt, WIDTHS, type Widths } from '../body/measures.ts';
import { polar } from '../geometry.ts';
import { bone, capsule, closed, open } from './outline.ts';
import { bare, put, type Part, type Placed } from './part.ts';

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

/** A bone next to the trunk, with cloth down to its hem. */
function clothed(name: 'thigh' | 'upper', from: number): Part {
	const [length, widths, hem] = [LENGTHS[name], WIDTHS[name], HEM[name]];
	const skin = closed(bone(length, widths));
	const cloth = closed(bone(length, cut(widths, 0, hem, LOOSE), [1, 0.12]));
	const edges = [cut(widths, from, hem, LOOSE), cut(widths, hem, 1)].flatMap((part) => [
		open(part.map(([t, left]) => [t * length, left])),
		open(part.map(([t, , right]) => [t * length, -right]))
	]);
	return { skin, cloth, all: skin + cloth, edge: edges.join('') };
}

const THIGH = clothed('thigh', 0.34);
const SHANK = bare(bone(LENGTHS.shank, WIDTHS.shank, [1, 0.6]));
const FOOT = bare(FOOT_OUTLINE);
const TOES = bare(capsule(LENGTHS.toes - 1, 1.3, 0.95));
const UPPER = clothed('upper', 0.3);
const FORE = bare(bone(LENGTHS.fore, WIDTHS.fore));
const PALM = bare(capsule(LENGTHS.palm, 1.4, 1.6));
const FINGER = bare(capsule(LENGTHS.finger, 1.4, 1.15));
const TIP = bare(capsule(LENGTHS.finger - 0.6, 1.15, 0.8));
const THUMB = bare(capsule(3.9, 1, 0.7));
const SLEEVE = bare(bone(LENGTHS.upper, cut(WIDTHS.upper, 0, 0.35, LOOSE), [1, 0.12]));

export const legParts = ({ hip, knee, ankle, knuckle, bones, short }: Leg): Placed[] => [
	put(THIGH, hip, bones.thigh),
	put(SHANK, knee, bones.shank),
	put(FOOT, ankle, bones.foot, short),
	put(TOES, knuckle, bones.toes, short)
];

export const armParts = ({ shoulder, elbow, wrist, knuckles, middle, bones }: Arm): Placed[] => [
	put(UPPER, shoulder, bones.upper),
	put(FORE, elbow, bones.fore),
	put(PALM, wrist, bones.hand),
	put(FINGER, knuckles, bones.finger),
	put(TIP, middle, bones.tip),
	put(THUMB, polar(wrist, bones.hand, 1.4), bones.thumb)
];

/** The top of the sleeve, which belongs to the shirt. */
export const sleeveTop = ({ shoulder, bones }: Arm): Placed => put(SLEEVE, shoulder, bones.upper);
