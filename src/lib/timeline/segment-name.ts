import type { Side } from '$lib/routine/types.ts';
import type { Segment } from './types.ts';

/** A step by its exercise, and by how many steps before it have the same one. */
export interface StepName {
	readonly exercise: string;
	readonly occurrence: number;
}

/** A segment by what is done in it: still right after other steps were added, removed or changed. */
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
