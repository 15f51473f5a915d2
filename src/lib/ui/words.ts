import type { Seconds, Side } from '$lib/routine/types.ts';
import type { Segment, Timeline } from '$lib/timeline/types.ts';

const legs = { left: 'Left leg', right: 'Right leg' } satisfies Record<Side, string>;
const kinds = {
	transition: 'Get ready',
	hold: 'Hold',
	move: 'Keep moving',
	rest: 'Rest'
} satisfies Record<Segment['kind'], string>;

export const legOf = ({ side }: Pick<Segment, 'side'>): string => (side ? legs[side] : '');

/** "Wall calf stretch, left leg" */
export const titleOf = ({ exercise, side }: Segment): string =>
	side ? `${exercise.name}, ${legs[side].toLowerCase()}` : exercise.name;

/** 75 → "1:15", as a timer shows it: a second that has begun still counts. */
export function clockTime(seconds: Seconds): string {
	const whole = Math.ceil(seconds - 0.01);
	return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** 740 → "12 minutes 20 seconds" */
export function spokenTime(seconds: Seconds): string {
	const part = (count: number, unit: string) =>
		count ? [`${count} ${unit}${count === 1 ? '' : 's'}`] : [];
	const whole = Math.round(seconds);
	const parts = [...part(Math.floor(whole / 60), 'minute'), ...part(whole % 60, 'second')];
	return parts.join(' ') || 'no time';
}

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

/** Said to a screen reader when a segment begins. */
export function announce(segment: Segment): string {
	const { kind, exercise, start, end } = segment;
	const length = spokenTime(end - start);
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
