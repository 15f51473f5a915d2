import type { Exercise, Routine } from '$lib/routine/types.ts';

/**
 * What follows a cramp that let go in the exercise of `during`: from a stand, a walk, or on the way to one, it
 * begins with the step by which `relief` has one sit down again.
 */
export function afterCare(
	after: Routine,
	relief: Routine | undefined,
	during: Pick<Exercise, 'posture'> | undefined
): Routine {
	if (!during?.posture) return after;
	const down = relief?.steps.filter(({ exercise }) => exercise.posture === 'sit').slice(0, 1);
	return { ...after, steps: [...(down ?? []), ...after.steps] };
}
