import type { Condition, Health, Routine } from './types.ts';

/** The routine without the steps that are not for this person; undefined where none is left. */
export function suit(routine: Routine, health: Health): Routine | undefined {
	const fits = (condition: Condition) => !health[condition];
	const steps = routine.steps.filter(({ exercise }) => exercise.skipIf.every(fits));
	return steps.length ? { ...routine, steps } : undefined;
}
