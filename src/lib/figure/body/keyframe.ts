import { mix, mixPoints, type Point } from '../geometry.ts';

export const SIDES = ['near', 'far'] as const;
/** The near side is the one that works: what is drawn is mirrored for the other leg. */
export type BodySide = (typeof SIDES)[number];
export type BothSides<T> = Readonly<Record<BodySide, T>>;

const POSTURE = ['lean', 'curl', 'neck', 'nod', 'breath', 'cover'] as const;
const LEG = ['pitch', 'hip', 'knee', 'ankle', 'toes', 'turn'] as const;
const ARM = ['angle', 'curl', 'reach', 'thumb', 'shoulder', 'elbow'] as const;
const STAND = ['ankle', 'knee'] as const;
type Numbers<K extends readonly string[]> = Record<K[number], number>;

/** A place, or a part of a leg such as "near calf 0.5". */
export type Target = Point | string;

export interface LegPose extends Numbers<typeof LEG> {
	/** Which part of the foot stands or lies where; without it the joints' angles count. */
	readonly foot?: { readonly part: 'heel' | 'ball' | 'lie'; readonly at: Point };
}
export interface ArmPose extends Numbers<typeof ARM> {
	/** What the hand is at; on the way from one to the other, `share` of the way. */
	readonly hand?: { readonly from: Target; readonly to: Target; readonly share: number };
	/** The hand points where `angle` says, not where the forearm does. */
	readonly aimed: boolean;
	/** A hand that goes round: how far it is from its target. */
	readonly off: Point;
}
export interface Keyframe extends Numbers<typeof POSTURE> {
	readonly hip: Point;
	/** Builds the body up from a planted heel. */
	readonly stand?: { leg: BodySide; heel: Point } & Numbers<typeof STAND>;
	readonly legs: BothSides<LegPose>;
	readonly arms: BothSides<ArmPose>;
}

/** `a` with those numbers `share` of the way to `b`. */
function blend<K extends string, T extends Record<K, number>>(
	keys: readonly K[],
	a: T,
	b: Record<K, number>,
	share: number
): T {
	const numbers: Record<K, number> = { ...a };
	for (const key of keys) numbers[key] = mix(a[key], b[key], share);
	return { ...a, ...numbers };
}

const legBetween = (a: LegPose, b: LegPose, share: number): LegPose => ({
	...blend(LEG, a, b, share),
	foot: a.foot && b.foot && { ...a.foot, at: mixPoints(a.foot.at, b.foot.at, share) }
});

const armBetween = (a: ArmPose, b: ArmPose, share: number): ArmPose => ({
	...blend(ARM, a, b, share),
	hand: a.hand && b.hand && { from: a.hand.from, to: b.hand.to, share }
});

/** In between: numbers are mixed, and the bones then solved, so that none changes its length. */
export function between([a, b]: readonly [Keyframe, Keyframe], share: number): Keyframe {
	return {
		...blend(POSTURE, a, b, share),
		hip: mixPoints(a.hip, b.hip, share),
		stand: a.stand &&
			b.stand && {
				...blend(STAND, a.stand, b.stand, share),
				heel: mixPoints(a.stand.heel, b.stand.heel, share)
			},
		legs: {
			near: legBetween(a.legs.near, b.legs.near, share),
			far: legBetween(a.legs.far, b.legs.far, share)
		},
		arms: {
			near: armBetween(a.arms.near, b.arms.near, share),
			far: armBetween(a.arms.far, b.arms.far, share)
		}
	};
}
