import { inFrame, mixPoints, polar, reach, type Point } from '../geometry.ts';
import type { ArmPose, BothSides, Target } from './keyframe.ts';
import type { Leg } from './leg.ts';
import { LENGTHS, widthAt, WIDTHS } from './measures.ts';

export interface Arm {
	readonly shoulder: Point;
	readonly elbow: Point;
	readonly wrist: Point;
	readonly knuckles: Point;
	readonly middle: Point;
	readonly tips: Point;
	/** What touches: the middle of the palm, or of the grip. */
	readonly contact: Point;
	readonly bones: {
		upper: number;
		fore: number;
		hand: number;
		finger: number;
		tip: number;
		thumb: number;
	};
}

const SURFACES = {
	calf: ['knee', 'shank', 1],
	shin: ['knee', 'shank', 0],
	hamstring: ['hip', 'thigh', 1],
	thigh: ['hip', 'thigh', 0]
} as const;

const PLACES = ['instep', 'sole', 'heel'] as const;

/** "near calf 0.5" is on the skin, half-way down; "near toes" a place of the foot. */
function placeOf(target: Target, legs: BothSides<Leg>): Point {
	if (typeof target !== 'string') return target;
	const [side, part, share] = target.split(' ');
	const leg = legs[side === 'far' ? 'far' : 'near'];
	if (part && part in SURFACES) {
		const [joint, bone, back] = SURFACES[part as keyof typeof SURFACES];
		const widths = widthAt(WIDTHS[bone], Number(share));
		const across = back ? -widths[1] : widths[0];
		return inFrame(leg[joint], leg.bones[bone], [LENGTHS[bone] * Number(share), across]);
	}
	return leg[PLACES.find((place) => place === part) ?? 'toes'];
}

/** Where the hand should be. */
export function targetOf({ hand, off }: ArmPose, legs: BothSides<Leg>): Point | undefined {
	if (!hand) return undefined;
	const [x, y] = mixPoints(placeOf(hand.from, legs), placeOf(hand.to, legs), hand.share);
	return [x + off[0], y + off[1]];
}

export function armOf(shoulder: Point, chest: number, pose: ArmPose, legs: BothSides<Leg>): Arm {
	let upper = chest - 180 + pose.shoulder;
	let fore = upper + pose.elbow;
	const target = targetOf(pose, legs);
	if (target) {
		const [end, length] = pose.aimed
			? [polar(target, pose.angle, -pose.reach), LENGTHS.fore]
			: [target, LENGTHS.fore + pose.reach];
		({ upper, lower: fore } = reach(shoulder, end, LENGTHS.upper, length, -1));
	}
	const hand = pose.aimed ? pose.angle : fore;
	const elbow = polar(shoulder, upper, LENGTHS.upper);
	const wrist = polar(elbow, fore, LENGTHS.fore);
	const knuckles = polar(wrist, hand, LENGTHS.palm);
	const finger = hand - pose.curl * 0.55;
	const tip = hand - pose.curl * 1.1;
	const middle = polar(knuckles, finger, LENGTHS.finger);
	return {
		shoulder,
		elbow,
		wrist,
		knuckles,
		middle,
		tips: polar(middle, tip, LENGTHS.finger),
		contact: polar(wrist, hand, pose.reach),
		bones: { upper, fore, hand, finger, tip, thumb: hand - pose.thumb }
	};
}
