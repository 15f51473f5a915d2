import type { Side } from '$lib/routine/types.ts';
import type { Segment, Timeline } from './types.ts';

/** A step by what is done in it: which exercise, and at which of its places in the routine, from 0. */
export interface StepName {
	readonly exercise: string;
	readonly occurrence: number;
}

/** A segment by what is done in it: it means the same after other steps came, went or changed. */
export interface SegmentName extends StepName {
	readonly side?: Side;
	readonly rep: number;
	readonly kind: Segment['kind'];
}

interface Steps {
	readonly steps: readonly { readonly exercise: { readonly id: string } }[];
}

/** The names of all steps whose exercises are these, in this order. */
export const stepNames = (exercises: readonly string[]): readonly StepName[] =>
	exercises.map((exercise, i) => {
		const before = exercises.slice(0, i);
		return { exercise, occurrence: before.filter((other) => other === exercise).length };
	});

/** The index of the step of this name, or -1. */
export const stepNamed = ({ steps }: Steps, { exercise, occurrence }: StepName): number =>
	stepNames(steps.map((step) => step.exercise.id)).findIndex(
		(name) => name.exercise === exercise && name.occurrence === occurrence
	);

export function nameOf({ routine }: Timeline, segment: Segment): SegmentName {
	const { side, rep, kind, exercise, step } = segment;
	const before = routine.steps.slice(0, step);
	const occurrence = before.filter((other) => other.exercise.id === exercise.id).length;
	return { exercise: exercise.id, occurrence, side, rep, kind };
}

/** How far within its side a segment is: getting ready, then each repetition and the rest after it. */
const turn = ({ kind, rep }: Pick<SegmentName, 'kind' | 'rep'>) =>
	kind === 'rest' ? rep + 0.5 : rep;

/**
 * The segment of a step that does what this name says; where there is none any more, what comes next on that
 * side, or the last of it, or else the beginning of the step. Undefined where the step has no time.
 */
export function segmentNamed(
	{ segments }: Timeline,
	step: number,
	name: Pick<SegmentName, 'side' | 'rep' | 'kind'>
): { readonly segment: Segment; readonly same: boolean } | undefined {
	const inStep = segments.filter((segment) => segment.step === step);
	const onSide = inStep.filter(({ side }) => side === name.side);
	const next = onSide.find((segment) => turn(segment) >= turn(name));
	const segment = next ?? onSide.at(-1) ?? inStep[0];
	return segment && { segment, same: segment === next && turn(segment) === turn(name) };
}
