import { json } from '@sveltejs/kit';
import { relievedBy } from '$lib/relief/muscles.ts';
import { exercises, library } from '$lib/routine/library.ts';
import { routines } from '$words/routines.ts';
import type { Listed } from '../+page.ts';

export const prerender = true;

/** In the order in which the routines use them, each with the first one that does. */
export const GET = () => {
	const used = library.flatMap(({ id, title, steps }) => {
		// a relief routine's title is what the big button is called
		const muscle = relievedBy(id);
		const told = muscle ? routines.inCramp[muscle] : title;
		return steps.map(({ exercise }) => [exercise.id, told] as const);
	});
	const first = new Map(used.toReversed());
	const ids = new Set([...used.map(([id]) => id), ...exercises.keys()]);
	const listed: Listed[] = [...ids].map((id) => {
		const { name, skipIf } = exercises.get(id) ?? { name: id, skipIf: [] };
		return { id, name, skipIf, routine: first.get(id) };
	});
	return json(listed);
};
