import { routineDuration } from '$lib/routine/duration.ts';
import type { Routine, Seconds } from '$lib/routine/types.ts';

/** One track of this length needs no page to go on: longer than the ten minutes after which help is due. */
export const LASTS: Seconds = 15 * 60;

export const roundsOf = (routine: Routine): number => Math.ceil(LASTS / routineDuration(routine));

/** The routine again and again, for at least `LASTS`: a cramp does not say when it lets go. */
export const rounds = (routine: Routine): Routine => ({
	...routine,
	steps: Array.from({ length: roundsOf(routine) }, () => routine.steps).flat()
});
