import { exercises, library } from '$lib/routine/library.ts';
import type { PageServerLoad } from './$types';

/** In the order in which the routines use them, each with the first one that does. */
export const load: PageServerLoad = () => {
	const used = library.flatMap(({ kind, title, steps }) => {
		// "Relief now: calf" is what the big button is called
		const told = kind === 'relief' ? title.replace(/^.*: /, 'In a cramp: ') : title;
		return steps.map(({ exercise }) => [exercise.id, told] as const);
	});
	const first = new Map(used.toReversed());
	const ids = new Set([...used.map(([id]) => id), ...exercises.keys()]);
	return {
		exercises: [...ids].map((id) => ({
			id,
			name: exercises.get(id)?.name ?? id,
			routine: first.get(id)
		}))
	};
};
