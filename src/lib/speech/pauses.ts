import type { Seconds } from '$lib/routine/types.ts';
import type { Timeline } from '$lib/timeline/types.ts';
import { speechOf, type Amount, type DurationOf } from './speech.ts';

/** In a shorter one, a small seek might still cut a word. */
const SHORTEST: Seconds = 0.4;

/** A stretch of the timeline's time, [from, to). */
export interface Pause {
	readonly from: Seconds;
	readonly to: Seconds;
}

/** Where no voice sounds, in order, at least 0.4 s long each: there the sound can be moved without cutting a word. */
export function pausesOf(
	timeline: Timeline,
	options: Amount,
	durationOf: DurationOf
): readonly Pause[] {
	const clips = speechOf(timeline, options, durationOf)
		.flatMap((speech) => speech.clips)
		.sort((a, b) => a.time - b.time);
	const pauses: Pause[] = [];
	let from: Seconds = 0;
	for (const { time, length } of [...clips, { time: timeline.duration, length: 0 }]) {
		const to = Math.min(time, timeline.duration);
		if (to - from >= SHORTEST) pauses.push({ from, to });
		from = Math.max(from, time + length);
	}
	return pauses;
}
