import { AFTER, isMuscle, muscles, pathOf } from '$lib/relief/muscles.ts';
import { library } from '$lib/routine/library.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [
	...Object.keys(muscles)
		.filter(isMuscle)
		.map((muscle) => ({ muscle: pathOf(muscle) })),
	{ muscle: AFTER }
];

/** All of it with each page, so that no choice has to wait for anything. */
export const load: PageServerLoad = () => ({
	cramp: library.filter(({ kind }) => kind !== 'bedtime')
});
