import type { Seconds } from '$lib/routine/types.ts';
import type { Timeline } from './types.ts';

/** The first `end` seconds of the timeline, without the cue at the end of it. */
export const cut = ({ routine, segments, cues }: Timeline, end: Seconds): Timeline => ({
	routine,
	duration: end,
	segments: segments
		.filter(({ start }) => start < end)
		.map((segment) => ({ ...segment, end: Math.min(end, segment.end) })),
	cues: cues.filter(({ time }) => time < end)
});
