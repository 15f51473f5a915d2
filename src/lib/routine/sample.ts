import type { Routine, Step } from './types.ts';

/** How many letters the two lines have that the sample says. */
const said = ({ cues: { ready = '', start = '' } }: Step) => (ready + start).length;

/**
 * Twelve seconds in which all kinds of sound are heard, to choose by: from the step of these routines that
 * says what it is in the fewest words.
 */
export function sampleOf(routines: readonly Routine[]): Routine {
	const [shortest] = routines
		.flatMap((routine) => routine.steps.map((step) => ({ routine, step })))
		.filter(({ step: { side, cues } }) => side === 'each' && cues.ready && cues.start)
		.sort((a, b) => said(a.step) - said(b.step));
	if (!shortest)
		throw new Error(
			'routines/: expected a bedtime routine with a step of side "each" that has the cues ready and ' +
				'start, for the sample in Settings'
		);
	const { routine, step } = shortest;
	const { ready, start } = step.cues;
	const short = { ...step, ready: 5, hold: 5, swap: 4, reps: 1, cues: { ready, start } };
	return { ...routine, id: 'sample', steps: [short] };
}
