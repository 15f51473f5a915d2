import type { Seconds } from '$lib/routine/types.ts';

export interface Breathing {
	readonly phase: 'in' | 'out';
	/** How long this phase is as a whole. */
	readonly length: Seconds;
}

/** Where a breath of so many seconds in and so many out is, `time` after the first one began. */
export function breathAt([inward, outward]: readonly [Seconds, Seconds], time: Seconds): Breathing {
	return time % (inward + outward) < inward
		? { phase: 'in', length: inward }
		: { phase: 'out', length: outward };
}
