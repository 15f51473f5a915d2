import { error, json } from '@sveltejs/kit';
import { exercises, library } from '$lib/routine/library.ts';
import type { Shown } from '../+page.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [...exercises.keys()].map((id) => ({ exercise: id }));

/** The exercise, and how a routine uses it: for each leg in turn, or for both. */
export const GET: RequestHandler = ({ params }) => {
	const { figure, cues: _, ...exercise } = exercises.get(params.exercise) ?? error(404);
	const steps = library.flatMap(({ steps }) => steps);
	const inTurn = steps.some((step) => step.exercise.id === exercise.id && step.side === 'each');
	const side = inTurn ? 'each' : 'both';
	return json({ exercise, side, figured: figure !== undefined } satisfies Shown);
};
