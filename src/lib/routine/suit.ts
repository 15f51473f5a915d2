import { stepDuration, type Timing } from './duration.ts';
import { isSelectable } from './kinds.ts';
import type { Condition, Exercise, Health, Loss, Routine, Seconds } from './types.ts';

/** In the order in which a person is told of them. */
const LOSSES: readonly Loss[] = ['standing', 'rubbing', 'pulling'];

/** A step, whole or in outline. */
type Fitting = {
	readonly exercise: Pick<Exercise, 'skipIf' | 'posture' | 'caution'> &
		Partial<Pick<Exercise, 'props'>>;
	readonly instead?: readonly Fitting[];
} & (Timing | { readonly duration: Seconds });

type Fits = Pick<Routine, 'kind' | 'skipIf' | 'without'> & {
	readonly props?: readonly string[];
	readonly steps: readonly Fitting[];
};

/** The answers of a person: `says` tells whether a condition is theirs. */
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

/** What these steps need, each once. */
export const propsOf = (steps: readonly Fitting[]): readonly string[] => [
	...new Set(steps.flatMap(({ exercise }) => exercise.props ?? []))
];

const timeOf = (steps: readonly Fitting[]): Seconds =>
	steps.reduce((sum, step) => sum + ('duration' in step ? step.duration : stepDuration(step)), 0);

const upright = (step: Fitting | undefined) =>
	step?.exercise.posture === 'stand' || step?.exercise.posture === 'walk';

/**
 * Leaves out what makes no sense without its neighbours: walking or sitting down where nothing done standing
 * comes before it, and getting up where nothing done standing follows.
 */
function grounded(steps: readonly Fitting[]): readonly Fitting[] {
	const up: Fitting[] = [];
	for (const step of steps) {
		const { posture } = step.exercise;
		if ((posture !== 'walk' && posture !== 'sit') || upright(up.at(-1))) up.push(step);
	}
	const risesTo = (i: number) => up.slice(i).find(({ exercise }) => exercise.posture !== 'rise');
	return up.filter(({ exercise }, i) => exercise.posture !== 'rise' || upright(risesTo(i)));
}

const lossOf = ({ exercise: { posture, caution } }: Fitting): Loss =>
	posture ? 'standing' : caution ? 'rubbing' : 'pulling';

/**
 * The routine as it fits this person: steps that are not for them are left out, or replaced by the step's own
 * `instead`. Returns the same object where nothing changes, undefined where nothing is left. A routine that is
 * picked from a list also gets `without`, and is undefined where less than half of its time is left; in a cramp
 * what is left is done all the same.
 */
export function suit<R extends Fits>(routine: R, health: Health): R | undefined {
	const fits = (skipIf: readonly Condition[] = []) => !skipIf.some((answer) => health[answer]);
	if (!fits(routine.skipIf)) return;
	const steps = grounded(
		routine.steps.flatMap((step) =>
			[...(fits(step.exercise.skipIf) ? [step] : (step.instead ?? []))].filter(({ exercise }) =>
				fits(exercise.skipIf)
			)
		)
	);
	if (!steps.length) return;
	const lost = routine.steps.filter((step) => !steps.includes(step));
	if (!lost.length) return routine;
	const fitted = routine.props
		? { ...routine, steps, props: propsOf(steps) }
		: { ...routine, steps };
	if (!isSelectable(routine)) return fitted;
	const losses = new Set(lost.map(lossOf));
	return timeOf(steps) < timeOf(routine.steps) / 2
		? undefined
		: { ...fitted, without: LOSSES.filter((loss) => losses.has(loss)) };
}
