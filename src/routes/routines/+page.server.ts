import { exercises, library } from '$lib/routine/library.ts';
import type { PageServerLoad } from './$types';

/** In the order in which the routines use them, each with the first one that does. */
export const load: PageServerLoad = () => {
	const used = library.flatMap(({ title, steps }) =>
		steps.map(({ exercise }) => [exercise.id, title] as const)
	);
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
