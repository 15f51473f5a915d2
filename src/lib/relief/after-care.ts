import { routineDuration, stepDuration } from '$lib/routine/duration.ts';
import type { Exercise, Routine, Seconds } from '$lib/routine/types.ts';

type During = Pick<Exercise, 'posture'> | undefined;

/**
 * The after-care for a cramp that let go in the exercise of `during`. Where that is done on one's feet, or on the
 * way up or down, it begins with the step by which `relief` has a person sit down again.
 */
export function afterCare(after: Routine, relief: Routine | undefined, during: During): Routine {
	if (!during?.posture) return after;
	const down = relief?.steps.filter(({ exercise }) => exercise.posture === 'sit').slice(0, 1);
	return { ...after, steps: [...(down ?? []), ...after.steps] };
}

/**
 * The second at which `relief` begins for someone who comes to it from the exercise of `during`: on their feet
 * they sit down first, by the step that ends each of its rounds.
 */
export function beginsAt(relief: Routine, during: During): Seconds {
	const last = relief.steps.at(-1);
	const sits = during?.posture && last?.exercise.posture === 'sit';
	return sits ? routineDuration(relief) - stepDuration(last) : 0;
}
