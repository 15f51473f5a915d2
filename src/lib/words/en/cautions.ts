import type { Caution } from '$lib/routine/types.ts';

/** What is to be heeded as long as an exercise lasts, by the id in its file; shown, and said once. */
export const cautions = {
	clot: 'Leg hot, red, dark or swollen? Stop. Call a doctor now.'
} satisfies Record<Caution, string>;
