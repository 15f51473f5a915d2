import { mix, type Point } from '../geometry.ts';

export const SIDES = ['near', 'far'] as const;
/** The near side is the one that works: what is drawn is mirrored for the other leg. */
export type BodySide = (typeof SIDES)[number];
export type BothSides<T> = Readonly<Record<BodySide, T>>;

type Numbers<K extends string> = Record<K, number>;

/** A place, or a part of a leg such as "near calf 0.5". */
export type Target = Point | string;

export interface LegPose extends Numbers<'pitch' | 'hip' | 'knee' | 'ankle' | 'toes' | 'turn'> {
	/** Which part of the foot stands or lies where; without it the joints' angles count. */
	readonly foot?: { readonly part: 'heel' | 'ball' | 'lie'; readonly at: Point };
}
export interface ArmPose extends Numbers<
	'angle' | 'curl' | 'reach' | 'thumb' | 'shoulder' | 'elbow'
> {
	/** What the hand is at; on the way from one to the other, `share` of the way. */
	readonly hand?: { readonly from: Target; readonly to: Target; readonly share: number };
	/** The hand points where `angle` says, not where the forearm does. */
	readonly aimed: boolean;
	/** A hand that goes round: how far it is from its target. */
	readonly off: Point;
}
export interface Keyframe extends Numbers<'lean' | 'curl' | 'neck' | 'nod' | 'breath' | 'cover'> {
	readonly hip: Point;
	/** Builds the body up from a planted heel. */
	readonly stand?: { leg: BodySide; heel: Point } & Numbers<'ankle' | 'knee'>;
	readonly legs: BothSides<LegPose>;
	readonly arms: BothSides<ArmPose>;
}

/** `a` with all its numbers, however deep, `share` of the way to those of `b`; what `b` lacks is left out. */
function mixed<T>(a: T, b: T, share: number): T;
function mixed(a: unknown, b: unknown, share: number): unknown {
	if (typeof a === 'number' && typeof b === 'number') return mix(a, b, share);
	if (typeof a !== 'object' || !a || typeof b !== 'object' || !b) return b === undefined ? b : a;
	const all = Array.isArray(a) ? [...a] : { ...a };
	for (const key in all)
		Reflect.set(all, key, mixed(Reflect.get(a, key), Reflect.get(b, key), share));
	return all;
}

/** In between: numbers are mixed, and the bones then solved, so that none changes its length. */
export const between = ([a, b]: readonly [Keyframe, Keyframe], share: number): Keyframe =>
	mixed(a, b, share);
