import type { Segment, Timeline } from '$lib/timeline/types.ts';
import { legOf, spokenTime, titleOf } from './names.ts';

const kinds = {
	transition: 'Get ready',
	hold: 'Hold',
	move: 'Keep moving',
	rest: 'Rest'
} satisfies Record<Segment['kind'], string>;

/** What the person does now. */
export function doing({ kind, exercise }: Segment): string {
	return kind === 'transition'
		? kinds.transition
		: kind === 'rest'
			? kinds.rest
			: exercise.moves
				? kinds.move
				: kinds.hold;
}

/**
 * Said to a screen reader when a segment begins. Beside a voice only what that does not say, so that
 * nothing is heard twice.
 */
export function announce(segment: Segment, spoken: boolean): string {
	const { kind, exercise, start, end } = segment;
	const length = spokenTime(end - start);
	if (spoken) return `${doing(segment)}, ${length}.`;
	if (kind === 'rest') return `Rest, ${length}.`;
	const what = `${titleOf(segment)}. ${doing(segment)}, ${length}.`;
	return segment.rep <= 1 ? `${what} ${exercise.instruction}` : what;
}

/** What comes after this segment: the other leg, the next exercise, or the end. */
export function nextWords({ segments }: Timeline, segment: Segment): string {
	const after = segments.slice(segments.indexOf(segment) + 1);
	const next = after.find(({ step, side }) => step !== segment.step || side !== segment.side);
	if (!next) return 'Then: sleep well';
	return next.step === segment.step
		? `Next: ${legOf(next).toLowerCase()}`
		: `Next: ${next.exercise.name}`;
}
