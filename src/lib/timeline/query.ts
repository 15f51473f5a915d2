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
