import { stepDuration } from './duration.ts';
import type { Routine, RoutineOutline } from './types.ts';

export const outline = ({ id, title, forWho, steps }: Routine): RoutineOutline => ({
	id,
	title,
	forWho,
	steps: steps.map((step) => ({
		exercise: { name: step.exercise.name, skipIf: step.exercise.skipIf },
		duration: stepDuration(step)
	}))
});
