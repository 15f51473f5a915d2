import type { Caution, Exercise, Routine, Seconds, Side } from '$lib/routine/types.ts';

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

/** What is said at a moment, in parts; a language puts them into words, in an order of its own. */
export type Said =
	/** A step: what to heed first; its name, or the file's own opening in place of it; which leg; how to begin. */
	| {
			readonly kind: 'step';
			readonly caution?: Caution;
			readonly name?: string;
			readonly opening?: string;
			readonly firstLeg?: Side;
			readonly instruction?: string;
			readonly line?: string;
	  }
	/** A change of legs, to this one. */
	| { readonly kind: 'otherLeg'; readonly leg: Side; readonly line?: string }
	/** A rest, and how many repetitions come after it. */
	| { readonly kind: 'rest'; readonly left: number }
	/** A line of the file, and nothing more. */
	| { readonly kind: 'line'; readonly line: string }
	| { readonly kind: 'allDone' };

/** A moment that is heard. */
export interface Cue {
	readonly time: Seconds;
	readonly moment:
		'ready' | 'swap' | 'start' | 'rep' | 'rest' | 'quarter' | 'middle' | 'end' | 'count' | 'finish';
	/** All that is said at this moment. */
	readonly say?: Said;
	/** The part of it that is left where only names and sides are wanted. */
	readonly names?: Said;
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
