import type { SegmentName } from './segment-name.ts';
import type { Segment, Timeline } from './types.ts';

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
