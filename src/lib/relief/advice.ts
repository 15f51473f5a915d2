import type { Seconds } from '$lib/routine/types.ts';

/** The minutes from which on something is advised. The tenth is the NHS's, the others are ours. */
export const ADVISED = [3, 5, 10] as const;

export type Advice = (typeof ADVISED)[number];

/** The minutes whose advice holds once a cramp has lasted for `elapsed`. */
export const adviceAt = (elapsed: Seconds): Advice | undefined =>
	ADVISED.findLast((minutes) => elapsed >= minutes * 60);
