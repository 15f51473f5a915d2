import { suit } from './suit.ts';
import type { Condition, Exercise, Health, Routine } from './types.ts';

/** The person's answers that rule this exercise out for them. */
export const reasonsAgainst = (
	{ skipIf }: Pick<Exercise, 'skipIf'>,
	health: Health
): readonly Condition[] => skipIf.filter((condition) => health[condition]);

/** Whether the routine fits this person without any change. */
export const isWhollyFor = (routine: Routine, health: Health): boolean =>
	suit(routine, health) === routine;
