import type { Segment } from '$lib/timeline/types.ts';

/** A piece of a routine's time, as the player shows it and tells a screen reader of it. */
export const segments = {
	doing: {
		transition: 'Get ready',
		hold: 'Hold',
		move: 'Keep moving',
		rest: 'Rest'
	} satisfies Record<Segment['kind'], string>,
	/** For what readies the person or the bed, and is no exercise of a leg. */
	now: 'Now',
	begins: (doing: string, length: string) => `${doing}, ${length}.`,
	exerciseBegins: (title: string, doing: string, length: string) =>
		`${title}. ${doing}, ${length}.`,
	exerciseBeginsWith: (title: string, doing: string, length: string, instruction: string) =>
		`${title}. ${doing}, ${length}. ${instruction}`,
	nextLeg: { left: 'Next: left leg', right: 'Next: right leg' },
	nextExercise: (name: string) => `Next: ${name}`,
	nextIsSleep: 'Then: sleep well',
	nextIsEnd: 'Then: all done'
};
