import { stepDuration } from './duration.ts';
import type { Routine, RoutineOutline, Seconds } from './types.ts';

export const outline = ({ id, title, forWho, steps }: Routine): RoutineOutline => ({
	id,
	title,
	forWho,
	steps: steps.map((step) => ({
		exercise: { name: step.exercise.name, skipIf: step.exercise.skipIf },
		duration: stepDuration(step)
	}))
});

export const outlineDuration = ({ steps }: RoutineOutline): Seconds =>
	steps.reduce((total, { duration }) => total + duration, 0);
