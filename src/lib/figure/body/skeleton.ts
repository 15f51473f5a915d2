import { inFrame, mix, polar, type Point } from '../geometry.ts';
import { armOf, type Arm } from './arm.ts';
import type { BodySide, BothSides, Keyframe, LegPose } from './keyframe.ts';
import { legOf, type Leg } from './leg.ts';
import { FOOT, LENGTHS } from './measures.ts';

export interface Skeleton {
	readonly hip: Point;
	readonly shoulder: Point;
	/** Directions of the trunk's lower and upper end. */
	readonly pelvis: number;
	readonly chest: number;
	/** Points of the spine, evenly spaced from the hip to the shoulder. */
	readonly spine: readonly Point[];
	readonly neck: Point;
	readonly neckBone: number;
	readonly head: Point;
	readonly headBone: number;
	readonly legs: BothSides<Leg>;
	readonly arms: BothSides<Arm>;
	readonly breath: number;
	readonly cover: number;
}

const PIECES = 12;

/** The spine is an arc of constant length; its bend is spread evenly. */
function spineOf(hip: Point, pelvis: number, chest: number): Point[] {
	const points = [hip];
	let last = hip;
	for (let i = 0; i < PIECES; i++) {
		last = polar(last, mix(pelvis, chest, (i + 0.5) / PIECES), LENGTHS.spine / PIECES);
		points.push(last);
	}
	return points;
}

/** Where the hip is when the body stands on a planted heel: from the foot upwards. */
function standingHip({ heel, ankle, knee }: NonNullable<Keyframe['stand']>): Point {
	const shank = -90 - ankle;
	const foot: Point = [heel[0] - FOOT.heel[0], heel[1] - FOOT.heel[1]];
	return polar(polar(foot, shank, -LENGTHS.shank), shank + knee, -LENGTHS.thigh);
}

/** A leg's pose, with its foot where the body stands. */
export function standing({ stand, legs }: Keyframe, side: BodySide): LegPose {
	if (stand?.leg !== side) return legs[side];
	return { ...legs[side], pitch: 0, foot: { part: 'heel', at: stand.heel } };
}

/** The joints of a pose. Pure; towards a target out of reach no bone is made longer. */
export function skeleton(pose: Keyframe): Skeleton {
	const pelvis = 90 - pose.lean + pose.curl / 2;
	const chest = 90 - pose.lean - pose.curl / 2;
	const hip = pose.stand ? standingHip(pose.stand) : pose.hip;
	const spine = spineOf(hip, pelvis, chest);
	const shoulder = spine.at(-1) ?? hip;
	const neck = inFrame(shoulder, chest, [0.4, 1.2]);
	const neckBone = chest - 14 - pose.neck;

	const leg = (side: BodySide) => legOf(hip, pelvis, standing(pose, side));
	const legs = { near: leg('near'), far: leg('far') };
	const joint = inFrame(shoulder, chest, [-1.2, -0.4]);
	return {
		hip,
		shoulder,
		pelvis,
		chest,
		spine,
		neck,
		neckBone,
		head: polar(neck, neckBone, LENGTHS.neck),
		headBone: chest - pose.neck - pose.nod,
		legs,
		arms: {
			near: armOf(joint, chest, pose.arms.near, legs),
			far: armOf(joint, chest, pose.arms.far, legs)
		},
		breath: pose.breath,
		cover: pose.cover
	};
}
