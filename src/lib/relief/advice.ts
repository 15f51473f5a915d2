import type { Health, Seconds } from '$lib/routine/types.ts';

/**
 * The minutes from which on something is advised; the first two are ours. On the tenth sources differ: nidirect
 * and Mayo say help at once, a newer text of the NHS a doctor's appointment. It is a doctor or an advice line
 * now, and the emergency number for pain that is still very bad.
 */
export const ADVISED = [3, 5, 10] as const;

export type Advice = (typeof ADVISED)[number];

/** The minutes whose advice holds once a cramp has lasted for `elapsed`. */
export const adviceAt = (elapsed: Seconds): Advice | undefined =>
	ADVISED.findLast((minutes) => elapsed >= minutes * 60);

/** What this person is told of it: nobody tries again on a leg that is to be left alone. */
export const advisedTo = ({ hotLeg }: Pick<Health, 'hotLeg'>): readonly Advice[] =>
	hotLeg ? ADVISED.filter((minutes) => minutes > 3) : ADVISED;
