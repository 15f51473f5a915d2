import { LIMITS } from '$lib/routine/limits.ts';
import type { Routine, Seconds, Side, Step } from '$lib/routine/types.ts';
import { cuesOf } from './cues.ts';
import { indexAt, segmentAt } from './query.ts';
import type { Segment, Timeline } from './types.ts';

type Piece = Pick<Segment, 'kind' | 'side' | 'rep'> & { length: Seconds };

const sidesOf = (step: Step): readonly (Side | undefined)[] =>
	step.side === 'each' ? ['left', 'right'] : [undefined];

function piecesOf(step: Step): Piece[] {
	const kind = step.exercise.moves ? 'move' : 'hold';
	return sidesOf(step).flatMap((side, turn) => [
		{ kind: 'transition' as const, side, rep: 0, length: turn ? step.swap : step.ready },
		...Array.from({ length: step.reps }, (_, i) => [
			{ kind: 'rest' as const, side, rep: i, length: i ? step.rest : 0 },
			{ kind, side, rep: i + 1, length: step.hold } as const
		]).flat()
	]);
}

const timelineOf = (routine: Routine, segments: readonly Segment[]): Timeline => ({
	routine,
	segments,
	duration: segments.at(-1)?.end ?? 0,
	cues: cuesOf(routine, segments)
});

/** Routine → timeline: segments tile [0, duration), left and right get the same time. */
export function compile(routine: Routine): Timeline {
	let end = 0;
	const segments = routine.steps.flatMap((step, index) =>
		piecesOf(step)
			.filter(({ length }) => length > 0)
			.map(({ length, ...piece }): Segment => {
				const start = end;
				end += length;
				return { ...piece, start, end, step: index, exercise: step.exercise };
			})
	);
	return timelineOf(routine, segments);
}

/** Whether the segment at `time`, and the whole, stay within the limits with `by` seconds more. */
function canExtend(timeline: Timeline, time: Seconds, by: Seconds): boolean {
	const { start, end } = segmentAt(timeline, time);
	return end + by - start <= LIMITS.seconds && timeline.duration + by <= LIMITS.total;
}

/**
 * The timeline with the segment at `time` made longer by `by` seconds and all after it moved; at the very end
 * of the timeline it is the last one. The same timeline where the limits forbid it.
 */
export function extend(timeline: Timeline, time: Seconds, by: Seconds): Timeline {
	if (!canExtend(timeline, time, by)) return timeline;
	const { routine, segments } = timeline;
	const at = indexAt(timeline, time);
	return timelineOf(
		routine,
		segments.map((segment, i) => {
			if (i < at) return segment;
			return { ...segment, start: segment.start + (i > at ? by : 0), end: segment.end + by };
		})
	);
}
