import type { Figure } from '../figure.ts';
import { smoothstep } from '../geometry.ts';
import type { Moment } from '../moment.ts';
import { between, type ArmPose, type Keyframe, type LegPose } from './keyframe.ts';

type Motion = Figure['motion'];
export type Circle = Extract<Motion, { kind: 'circle' }>;
export type Walk = Extract<Motion, { kind: 'walk' }>;

/** The share of a double step for which a foot stands. */
const STANCE = 0.62;
const SWING_ARMS = 9;

/** How far the floor has gone by in one double step. */
export const paceOf = ({ stride }: Walk): number => (2 * stride) / STANCE;

function circled(pose: Keyframe, { ankle, turn, hand }: Circle, at: number): Keyframe {
	const [cos, sin] = [Math.cos(2 * Math.PI * at), Math.sin(2 * Math.PI * at)];
	const { near } = pose.legs;
	// a foot that turns towards us looks shorter: so the toes trace a loop, and not a line
	const foot = {
		ankle: near.ankle - ankle * cos,
		pitch: near.pitch - ankle * cos,
		turn: turn * (1 - sin)
	};
	const off = [hand * cos, hand * sin] as const;
	return {
		...pose,
		legs: { ...pose.legs, near: { ...near, ...foot } },
		arms: { ...pose.arms, near: { ...pose.arms.near, off } }
	};
}

/** A foot that stands goes back with the floor; then it swings ahead, a little lifted. */
function step(pose: LegPose, hip: number, { stride, lift }: Walk, at: number): LegPose {
	const phase = at - Math.floor(at);
	const swing = Math.max(0, phase - STANCE) / (1 - STANCE);
	const x = swing ? stride * (2 * smoothstep(swing) - 1) : stride * (1 - (2 * phase) / STANCE);
	const up = Math.sin(Math.PI * swing);
	return { ...pose, pitch: -16 * up, foot: { part: 'heel', at: [hip - 1 + x, lift * up] } };
}

function walking(pose: Keyframe, walk: Walk, at: number): Keyframe {
	const [x, y] = pose.hip;
	const swing = SWING_ARMS * Math.cos(2 * Math.PI * (at + 0.02));
	const arm = (arm: ArmPose, by: number) => ({ ...arm, shoulder: arm.shoulder + by });
	const { near, far } = pose.legs;
	return {
		...pose,
		hip: [x, y + 0.5 * Math.cos(4 * Math.PI * (at - STANCE / 2))],
		legs: { near: step(near, x, walk, at), far: step(far, x, walk, at + 0.5) },
		arms: { near: arm(pose.arms.near, -swing), far: arm(pose.arms.far, swing) }
	};
}

/** The pose at a moment: between its two pictures, and round its circle or along its step. */
export function poseAt(
	figure: Pick<Figure, 'motion' | 'keyframes'>,
	{ share, turn }: Moment
): Keyframe {
	const pose = between(figure.keyframes, share);
	const { motion } = figure;
	if (motion.kind === 'circle') return circled(pose, motion, turn);
	return motion.kind === 'walk' ? walking(pose, motion, turn) : pose;
}
