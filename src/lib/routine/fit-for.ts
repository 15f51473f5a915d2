import { suit } from './suit.ts';
import type { Condition, Exercise, Health, Routine } from './types.ts';

/** The answers of this person by which it is not for them. */
export const reasonsAgainst = (
	{ skipIf }: Pick<Exercise, 'skipIf'>,
	health: Health
): readonly Condition[] => skipIf.filter((condition) => health[condition]);

/** Whether all of it is for this person. */
export const isWhollyFor = (routine: Routine, health: Health): boolean =>
	suit(routine, health) === routine;
