import { distance, turned } from '../geometry.ts';
import { targetOf } from './arm.ts';
import type { BodySide, Keyframe } from './keyframe.ts';
import { partOf } from './leg.ts';
import { standing, type Skeleton } from './skeleton.ts';

/** Angles of the joints in degrees: 0 when straight, for the ankle at a right angle; up is positive. */
export function anglesOf({ legs, arms, pelvis, chest }: Skeleton, side: BodySide) {
	const { thigh, shank, foot } = legs[side].bones;
	const { upper, fore } = arms[side].bones;
	return {
		hip: turned(thigh - pelvis + 180),
		knee: turned(thigh - shank),
		ankle: turned(foot - shank - 90),
		shoulder: turned(upper - chest + 180),
		elbow: turned(fore - upper)
	};
}

/** How far foot and hand are from where they should be: a target may be out of reach. */
export function missOf(pose: Keyframe, { legs, arms }: Skeleton, side: BodySide) {
	const { ankle, bones } = legs[side];
	const { foot } = standing(pose, side);
	const [x, y] = foot ? partOf(foot.part, bones.foot) : [0, 0];
	const target = targetOf(pose.arms[side], legs);
	return {
		foot: foot ? distance([ankle[0] + x, ankle[1] + y], foot.at) : 0,
		hand: target ? distance(arms[side].contact, target) : 0
	};
}
