import type { Routine, Seconds } from '$lib/routine/types.ts';
import { compile, extend } from '$lib/timeline/compile.ts';
import { segmentAt } from '$lib/timeline/query.ts';
import { stepNamed } from '$lib/timeline/segment-name.ts';
import { nameOf, segmentNamed } from '$lib/timeline/segment-named.ts';
import type { Extension, Segment, Timeline } from '$lib/timeline/types.ts';
import type { PlayState } from './clock.ts';
import {
	resumeStep,
	type NamedExtension,
	type NamedPoint,
	type ResumePoint,
	type TimedPoint
} from './resume-point.ts';

/** What of a session is needed to go on from it. */
export interface Resumable {
	readonly timeline: Timeline;
	/** All that made this timeline longer than the routine's own, in their order. */
	readonly extensions: readonly Extension[];
	readonly currentTime: Seconds;
	readonly playState: PlayState;
}

/** A segment that has become shorter than where it was left is resumed this long before its end. */
const LAST: Seconds = 1;

function namedExtensions(routine: Routine, extensions: readonly Extension[]): NamedExtension[] {
	if (!extensions.length) return [];
	let timeline = compile(routine);
	return extensions.map(([time, by]) => {
		const name = nameOf(timeline, segmentAt(timeline, time));
		timeline = extend(timeline, time, by);
		return { ...name, by };
	});
}

/** `since` in ms since 1970. */
export function resumePointOf(session: Resumable, since: number): NamedPoint {
	const { timeline, currentTime } = session;
	const segment = segmentAt(timeline, currentTime);
	return {
		version: 2,
		routine: timeline.routine.id,
		since,
		running: session.playState === 'running',
		...nameOf(timeline, segment),
		within: currentTime - segment.start,
		extensions: namedExtensions(timeline.routine, session.extensions),
		order: timeline.routine.steps.map(({ exercise }) => exercise.id)
	};
}

const startOf = ({ segments }: Timeline, step: number): Seconds =>
	segments.find((segment) => segment.step >= step)?.start ?? 0;

function within({ start, end }: Segment, seconds: Seconds): Seconds {
	const time = start + seconds;
	return time < end ? time : Math.max(start, end - LAST);
}

function namedIn(timeline: Timeline, point: NamedPoint): Seconds {
	const { step, same } = resumeStep(timeline.routine, point);
	const found = same ? segmentNamed(timeline, step, point) : undefined;
	if (!found) return startOf(timeline, step);
	return found.same ? within(found.segment, point.within) : found.segment.start;
}

/** The seconds are true only where they still lead into the same step and side. */
function timedIn(timeline: Timeline, point: TimedPoint): Seconds {
	const { step, same } = resumeStep(timeline.routine, point);
	const segment = segmentAt(timeline, point.currentTime);
	if (same && segment.step === step && segment.side === point.side)
		return within(segment, point.currentTime - segment.start);
	const side = timeline.segments.find((one) => one.step === step && one.side === point.side);
	return same && side ? side.start : startOf(timeline, step);
}

/**
 * Where to go on in the routine as it is now: in the same exercise, side and repetition, at the same second of
 * it, with the extensions of what is still there. Never at the end, never outside.
 */
export function resumeIn(
	routine: Routine,
	point: ResumePoint
): {
	readonly timeline: Timeline;
	readonly extensions: readonly Extension[];
	readonly at: Seconds;
} {
	let timeline = compile(routine);
	const extensions: Extension[] = [];
	const lengthen = (time: Seconds, by: Seconds) => {
		const longer = extend(timeline, time, by);
		if (longer !== timeline) extensions.push([time, by]);
		timeline = longer;
	};
	if (point.version === 1) {
		for (const [time, by] of point.extensions) lengthen(time, by);
		return { timeline, extensions, at: timedIn(timeline, point) };
	}
	for (const { by, ...name } of point.extensions) {
		const found = segmentNamed(timeline, stepNamed(routine, name), name);
		if (found?.same) lengthen(found.segment.start, by);
	}
	return { timeline, extensions, at: namedIn(timeline, point) };
}
