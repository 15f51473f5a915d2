import { AFTER, isMuscle, muscles, pathOf } from '$lib/relief/muscles.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => [
	...Object.keys(muscles)
		.filter(isMuscle)
		.map((muscle) => ({ muscle: pathOf(muscle) })),
	{ muscle: AFTER }
];
