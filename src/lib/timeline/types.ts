import type { Exercise, Routine, Seconds, Side } from '$lib/routine/types.ts';

/** A piece of time, [start, end). */
export interface Segment {
	readonly kind: 'transition' | 'hold' | 'move' | 'rest';
	readonly start: Seconds;
	readonly end: Seconds;
	/** Index into the routine's steps. */
	readonly step: number;
	readonly exercise: Exercise;
	/** The leg whose turn it is; none where both move together. */
	readonly side?: Side;
	/** From 1; 0 in a transition. */
	readonly rep: number;
}

/** A moment that is heard. */
export interface Cue {
	readonly time: Seconds;
	readonly moment:
		'ready' | 'swap' | 'start' | 'rep' | 'rest' | 'quarter' | 'middle' | 'end' | 'count' | 'finish';
	/** All that is said at this moment, in sentences. */
	readonly say?: string;
	/** The part of it that is left where only names and sides are wanted. */
	readonly names?: string;
}

/** When everything happens. Immutable; it has no clock. */
export interface Timeline {
	readonly routine: Routine;
	readonly duration: Seconds;
	readonly segments: readonly Segment[];
	/** By time, at most one at an instant; the last one, `finish`, at `duration`. */
	readonly cues: readonly Cue[];
}

/** [time at which it was asked for, seconds added] */
export type Extension = readonly [Seconds, Seconds];
