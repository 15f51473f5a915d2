import { distance, local, mixPoints, polar, reach, turned, type Point } from '../geometry.ts';
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
	readonly joints: { shoulder: number; elbow: number };
	/** How far the hand is from what it should touch. */
	readonly miss: number;
}

const SURFACES = {
	calf: ['knee', 'shank', 1],
	shin: ['knee', 'shank', 0],
	hamstring: ['hip', 'thigh', 1],
	thigh: ['hip', 'thigh', 0]
} as const;

/** "near calf 0.5" is on the skin, half-way down; "near toes" a place of the foot. */
function placeOf(target: Target, legs: BothSides<Leg>): Point {
	if (typeof target !== 'string') return target;
	const [side, part, share] = target.split(' ');
	const leg = legs[side === 'far' ? 'far' : 'near'];
	for (const [name, [joint, bone, back]] of Object.entries(SURFACES)) {
		if (name !== part) continue;
		const widths = widthAt(WIDTHS[bone], Number(share));
		const across = back ? -widths[1] : widths[0];
		return local(leg[joint], leg.bones[bone], [LENGTHS[bone] * Number(share), across]);
	}
	const places: Record<string, Point> = {
		toes: leg.toes,
		instep: leg.instep,
		sole: leg.sole,
		heel: leg.heel
	};
	return places[part ?? ''] ?? leg.toes;
}

export function armOf(shoulder: Point, chest: number, pose: ArmPose, legs: BothSides<Leg>): Arm {
	let upper = chest - 180 + pose.shoulder;
	let fore = upper + pose.elbow;
	let target: Point | undefined;
	if (pose.hand) {
		const { from, to, share } = pose.hand;
		const [x, y] = mixPoints(placeOf(from, legs), placeOf(to, legs), share);
		target = [x + pose.off[0], y + pose.off[1]];
		const [end, length] = pose.aimed
			? [polar(target, pose.angle, -pose.reach), LENGTHS.fore]
			: [target, LENGTHS.fore + pose.reach];
		({ upper, lower: fore } = reach(shoulder, end, LENGTHS.upper, length, -1));
	}
	const hand = pose.aimed ? pose.angle : fore;
	const elbow = polar(shoulder, upper, LENGTHS.upper);
	const wrist = polar(elbow, fore, LENGTHS.fore);
	const contact = polar(wrist, hand, pose.reach);
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
		contact,
		bones: { upper, fore, hand, finger, tip, thumb: hand - pose.thumb },
		joints: { shoulder: turned(upper - chest + 180), elbow: turned(fore - upper) },
		miss: target ? distance(contact, target) : 0
	};
}
