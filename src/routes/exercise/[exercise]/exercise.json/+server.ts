import { error, json } from '@sveltejs/kit';
import { SOURCES, type Source } from '$lib/help/sources.ts';
import { exercises, library } from '$lib/routine/library.ts';
import type { Routine } from '$lib/routine/types.ts';
import { unknownSources } from '$lib/routine/unknown-sources.ts';
import { exercise as words } from '$words/exercise.ts';
import type { Shown } from '../+page.ts';
import type { EntryGenerator, RequestHandler } from './$types';

const unknown = unknownSources(SOURCES);
if (unknown.length) throw new Error(unknown.join('\n'));

export const prerender = true;

export const entries: EntryGenerator = () => [...exercises.keys()].map((id) => ({ exercise: id }));

/** The exercise, and how a routine uses it: for each leg in turn, or for both. */
export const GET: RequestHandler = ({ params }) => {
	const { figure, cues: _, source, ...exercise } = exercises.get(params.exercise) ?? error(404);
	const uses = ({ steps }: Routine) => steps.filter((step) => step.exercise.id === exercise.id);
	const side = library.flatMap(uses).some((step) => step.side === 'each') ? 'each' : 'both';
	const question = library.find((routine) => uses(routine).length)?.question;
	const sources = source.map((id) => {
		const { name, address }: { name: string; address?: string } = SOURCES[id as Source];
		return address ? words.sourceAt(name, address) : name;
	});
	const figured = figure !== undefined;
	return json({ exercise, side, question, sources, figured } satisfies Shown);
};
