import { library } from './library.ts';
import type { Routine } from './types.ts';

/** Twelve seconds in which all kinds of sound are heard, to choose by: from a routine that ships. */
export function sampleRoutine(): Routine {
	const quick = library.find(({ id }) => id === 'quick-five');
	const circles = quick?.steps.find(({ exercise }) => exercise.id === 'ankle-circles');
	if (!quick || !circles) throw new Error('quick-five.json: expected ankle-circles, for a sample');
	const { ready, start } = circles.cues;
	const step = { ...circles, ready: 5, hold: 5, swap: 4, reps: 1, cues: { ready, start } };
	return { ...quick, id: 'sample', steps: [step] };
}
