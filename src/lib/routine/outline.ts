import { stepDuration } from './duration.ts';
import type { Routine, RoutineOutline } from './types.ts';

export const outline = ({ id, title, forWho, steps }: Routine): RoutineOutline => ({
	id,
	title,
	forWho,
	steps: steps.map((step) => {
		const { id, name, skipIf } = step.exercise;
		return { exercise: { id, name, skipIf }, duration: stepDuration(step) };
	})
});
