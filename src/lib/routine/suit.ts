import type { Condition, Exercise, Health } from './types.ts';

interface Steps {
	readonly steps: readonly { readonly exercise: Pick<Exercise, 'skipIf'> }[];
}

/** What holds for a person, by what `says` of each condition. */
export const healthOf = (says: (condition: Condition) => boolean): Health => ({
	unsteady: says('unsteady'),
	pregnant: says('pregnant'),
	pastClot: says('pastClot'),
	sciatica: says('sciatica'),
	recentInjury: says('recentInjury'),
	arteryDisease: says('arteryDisease'),
	numbFeet: says('numbFeet'),
	hotLeg: says('hotLeg')
});

/** The routine without the steps that are not for this person; undefined where none is left. */
export function suit<R extends Steps>(routine: R, health: Health): R | undefined {
	const fits = (condition: Condition) => !health[condition];
	const steps = routine.steps.filter(({ exercise }) => exercise.skipIf.every(fits));
	return steps.length ? { ...routine, steps } : undefined;
}
