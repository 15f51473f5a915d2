import type { Seconds } from '$lib/routine/types.ts';

/** What is advised from the third, fifth and tenth minute on. The tenth is the NHS's, the others are ours. */
export const advised = {
	3: 'Try again, same leg.',
	5: 'Ask someone to help.',
	10: 'Get medical help today.'
} as const;

export type Advice = keyof typeof advised;

const latestFirst = [10, 5, 3] as const satisfies readonly Advice[];

/** The minutes whose advice holds once a cramp has lasted for `elapsed`. */
export const adviceAt = (elapsed: Seconds): Advice | undefined =>
	latestFirst.find((minutes) => elapsed >= minutes * 60);
