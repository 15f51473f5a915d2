import { inFrame, polar, reach, type Point } from '../geometry.ts';
import type { LegPose } from './keyframe.ts';
import { FOOT, FOOT_OUTLINE, LENGTHS } from './measures.ts';

export interface Leg {
	readonly hip: Point;
	readonly knee: Point;
	readonly ankle: Point;
	readonly heel: Point;
	readonly ball: Point;
	readonly knuckle: Point;
	readonly toes: Point;
	readonly instep: Point;
	readonly sole: Point;
	/** How much shorter the foot looks, turned towards us. */
	readonly short: number;
	/** Directions of the bones. */
	readonly bones: { thigh: number; shank: number; foot: number; toes: number };
}

/** The lowest point of the heel below the ankle: a lying heel rolls on the mattress. */
const under = (pitch: number) =>
	Math.min(...FOOT_OUTLINE.slice(7).map((place) => inFrame([0, 0], pitch, place)[1]));

/** From the ankle to the part of a foot that stands or lies. */
export const partOf = (part: 'heel' | 'ball' | 'lie', pitch: number): Point =>
	part === 'lie' ? [0, under(pitch)] : inFrame([0, 0], pitch, FOOT[part]);

export function legOf(hip: Point, pelvis: number, pose: LegPose): Leg {
	const { foot } = pose;
	let thigh = pelvis - 180 + pose.hip;
	let shank = thigh - pose.knee;
	let pitch = shank + 90 + pose.ankle;
	if (foot) {
		const offset = partOf(foot.part, pose.pitch);
		const ankle: Point = [foot.at[0] - offset[0], foot.at[1] - offset[1]];
		const solved = reach(hip, ankle, LENGTHS.thigh, LENGTHS.shank, 1);
		[thigh, shank, pitch] = [solved.upper, solved.lower, pose.pitch];
	}
	const knee = polar(hip, thigh, LENGTHS.thigh);
	const ankle = polar(knee, shank, LENGTHS.shank);
	const short = Math.cos((pose.turn * Math.PI) / 180);
	const at = ([along, across]: Point) => inFrame(ankle, pitch, [along * short, across]);
	const toes = pitch + pose.toes;
	return {
		hip,
		knee,
		ankle,
		heel: at(FOOT.heel),
		ball: at(FOOT.ball),
		knuckle: at(FOOT.knuckle),
		toes: polar(at(FOOT.knuckle), toes, LENGTHS.toes * short),
		instep: at(FOOT.instep),
		sole: at(FOOT.sole),
		short,
		bones: { thigh, shank, foot: pitch, toes }
	};
}
