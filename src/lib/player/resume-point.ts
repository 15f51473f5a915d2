import type { Routine, RoutineOutline, Seconds, Side } from '$lib/routine/types.ts';
import {
	stepNamed,
	stepNames,
	type SegmentName,
	type StepName
} from '$lib/timeline/segment-name.ts';
import type { Extension } from '$lib/timeline/types.ts';

/** A segment that was made longer, and by how much. */
export type NamedExtension = SegmentName & { readonly by: Seconds };

/** What an evening has come to, over all its runs. */
export interface EveningSoFar {
	/** When it began, in ms since 1970, and the zone of the wall clock then. */
	readonly startedAt: number;
	readonly zone?: string;
	/** How much was played. */
	readonly played: Seconds;
	/** Exercises that were passed over, by id. */
	readonly skipped: readonly string[];
}

interface Point {
	/** The routine's id. */
	readonly routine: string;
	/** When it was kept, in ms since 1970. */
	readonly since: number;
	readonly running: boolean;
	/** Absent in points of older versions, which kept no evenings. */
	readonly evening?: EveningSoFar;
}

/** Where a session was left, by what was done: it stays true when the routine or the answers change. */
export interface NamedPoint extends Point, SegmentName {
	readonly version: 2;
	/** Seconds within the segment. */
	readonly within: Seconds;
	/** In the order in which they were made. */
	readonly extensions: readonly NamedExtension[];
	/** The exercises of all steps as they were then, to know what came next. */
	readonly order: readonly string[];
}

/** What was kept before version 2: seconds of a timeline that may be another one now. */
export interface TimedPoint extends Point {
	readonly version: 1;
	readonly currentTime: Seconds;
	readonly extensions: readonly Extension[];
	/** The index of the step in the routine as it was then. */
	readonly step: number;
	readonly side?: Side;
}

export type ResumePoint = NamedPoint | TimedPoint;

/**
 * The step to go on from, `same` where it is the one that was left: else the next of the old order that is
 * still there, or the last step.
 */
export function resumeStep(
	{ steps }: Pick<RoutineOutline, 'steps'> | Pick<Routine, 'steps'>,
	point: ResumePoint
): { readonly step: number; readonly same: boolean } {
	const last = steps.length - 1;
	if (point.version === 1) return { step: Math.min(point.step, last), same: point.step <= last };
	const there = (name: StepName) => stepNamed({ steps }, name);
	const here = there(point);
	if (here >= 0) return { step: here, same: true };
	const names = stepNames(point.order);
	const left = names.findIndex(
		({ exercise, occurrence }) => exercise === point.exercise && occurrence === point.occurrence
	);
	const next = names
		.slice(left + 1)
		.map(there)
		.find((step) => step >= 0);
	return { step: next ?? last, same: false };
}
