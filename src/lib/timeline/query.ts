import type { Seconds } from '$lib/routine/types.ts';
import type { Cue, Segment, Timeline } from './types.ts';

/** The index of the segment that holds `time`; before the start the first, after the end the last. */
export const indexAt = ({ segments }: Timeline, time: Seconds): number =>
	Math.max(
		0,
		segments.findLastIndex(({ start }) => start <= time)
	);

export function segmentAt(timeline: Timeline, time: Seconds): Segment {
	const segment = timeline.segments[indexAt(timeline, time)];
	if (!segment) throw new Error('a timeline without segments has no time');
	return segment;
}

/** Cues with from ≤ time < to: cut as you like, each is in exactly one piece. */
export const cuesBetween = ({ cues }: Timeline, from: Seconds, to: Seconds): readonly Cue[] =>
	cues.filter(({ time }) => time >= from && time < to);

/** When the step begins; for the one after the last, when the timeline ends. */
export const stepStart = ({ segments, duration }: Timeline, step: number): Seconds =>
	segments.find((segment) => segment.step >= step)?.start ?? duration;

/** What is left of the segment. */
export const remaining = ({ end }: Segment, time: Seconds): Seconds => Math.max(0, end - time);

/** Going back within this long of a step's start means the step before. */
const JUST_BEGUN: Seconds = 3;

/** Where a skip leads: +1 to the next step, -1 to the start of this one, or of the one before if this has just begun. */
export function skipFrom(timeline: Timeline, time: Seconds, steps: 1 | -1): Seconds {
	const { step } = segmentAt(timeline, time);
	const start = stepStart(timeline, step);
	if (steps > 0) return stepStart(timeline, step + 1);
	return time - start < JUST_BEGUN ? stepStart(timeline, Math.max(0, step - 1)) : start;
}
