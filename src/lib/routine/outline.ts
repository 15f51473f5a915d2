import { stepDuration } from './duration.ts';
import type { Routine, RoutineOutline, Step, StepOutline } from './types.ts';

function outlineStep(step: Step): StepOutline {
	const { id, name, skipIf, posture, caution } = step.exercise;
	return {
		// outlines are in many pages: an empty field would only cost bytes
		exercise: { id, name, skipIf, ...(posture && { posture }), ...(caution && { caution }) },
		duration: stepDuration(step),
		...(step.instead && { instead: step.instead.map(outlineStep) })
	};
}

export const outline = (routine: Routine): RoutineOutline => {
	const { id, kind, title, forWho, question, skipIf, without, steps } = routine;
	return {
		...{ id, kind, title, forWho },
		...(question && { question }),
		...(skipIf && { skipIf }),
		...(without && { without }),
		steps: steps.map(outlineStep)
	};
};
