import type { Segment, Timeline } from '$lib/timeline/types.ts';
import { segments as words } from '$words/segments.ts';
import { titleOf } from './names.ts';
import { spokenTime } from './times.ts';

/** What the person does now. */
export function doing({ kind, exercise }: Segment): string {
	if (kind === 'transition' || kind === 'rest') return words.doing[kind];
	if (exercise.readies) return words.now;
	return exercise.moves ? words.doing.move : words.doing.hold;
}

/**
 * Said to a screen reader when a segment begins. Beside a voice only what that does not say, so that
 * nothing is heard twice.
 */
export function announce(segment: Segment, spoken: boolean): string {
	const { kind, exercise, start, end } = segment;
	const length = spokenTime(end - start);
	if (spoken || kind === 'rest') return words.begins(doing(segment), length);
	const what = [titleOf(segment), doing(segment), length] as const;
	return segment.rep <= 1
		? words.exerciseBeginsWith(...what, exercise.instruction)
		: words.exerciseBegins(...what);
}

/** What comes after this segment: the other leg, the next exercise, or the end. */
export function nextWords({ segments, routine }: Timeline, segment: Segment): string {
	const after = segments.slice(segments.indexOf(segment) + 1);
	const next = after.find(({ step, side }) => step !== segment.step || side !== segment.side);
	if (!next) return routine.kind === 'day' ? words.nextIsEnd : words.nextIsSleep;
	return next.step === segment.step && next.side
		? words.nextLeg[next.side]
		: words.nextExercise(next.exercise.name);
}
