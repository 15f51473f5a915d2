import { error } from '@sveltejs/kit';
import { exercises, library } from '$lib/routine/library.ts';
import type { Step } from '$lib/routine/types.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [...exercises.keys()].map((id) => ({ exercise: id }));

/** The exercise, and how a routine uses it: for each leg in turn, or for both. */
export const load: PageServerLoad = ({ params }) => {
	const { figure, cues: _, ...exercise } = exercises.get(params.exercise) ?? error(404);
	const steps = library.flatMap(({ steps }) => steps);
	const inTurn = steps.some((step) => step.exercise.id === exercise.id && step.side === 'each');
	const side: Step['side'] = inTurn ? 'each' : 'both';
	return { exercise, side, figured: figure !== undefined };
};
