import { error, json } from '@sveltejs/kit';
import { SOURCES, type Source } from '$lib/help/sources.ts';
import { exercises, library } from '$lib/routine/library.ts';
import { unknownSources } from '$lib/routine/unknown-sources.ts';
import type { Shown } from '../+page.ts';
import type { EntryGenerator, RequestHandler } from './$types';

const unknown = unknownSources(SOURCES);
if (unknown.length) throw new Error(unknown.join('\n'));

export const prerender = true;

export const entries: EntryGenerator = () => [...exercises.keys()].map((id) => ({ exercise: id }));

/** The exercise, and how a routine uses it: for each leg in turn, or for both. */
export const GET: RequestHandler = ({ params }) => {
	const { figure, cues: _, source, ...exercise } = exercises.get(params.exercise) ?? error(404);
	const steps = library.flatMap(({ steps }) => steps);
	const inTurn = steps.some((step) => step.exercise.id === exercise.id && step.side === 'each');
	const side = inTurn ? 'each' : 'both';
	const sources = source.map((id) => {
		const { name, address }: { name: string; address?: string } = SOURCES[id as Source];
		return address ? `${name}, ${address}` : name;
	});
	return json({ exercise, side, sources, figured: figure !== undefined } satisfies Shown);
};
