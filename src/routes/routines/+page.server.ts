import { muscles, relievedBy } from '$lib/relief/muscles.ts';
import { exercises, library } from '$lib/routine/library.ts';
import type { PageServerLoad } from './$types';

/** In the order in which the routines use them, each with the first one that does. */
export const load: PageServerLoad = () => {
	const used = library.flatMap(({ id, title, steps }) => {
		// a relief routine's title is what the big button is called
		const muscle = relievedBy(id);
		const told = muscle ? `In a cramp: ${muscles[muscle].name.toLowerCase()}` : title;
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
