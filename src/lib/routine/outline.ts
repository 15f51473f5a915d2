import type { Routine, RoutineOutline } from './types.ts';

export const outline = ({ id, title, forWho, steps }: Routine): RoutineOutline => ({
	id,
	title,
	forWho,
	steps: steps.map(({ exercise: { name, skipIf }, side, ready, hold, reps, rest, swap }) => ({
		exercise: { name, skipIf },
		side,
		ready,
		hold,
		reps,
		rest,
		swap
	}))
});
