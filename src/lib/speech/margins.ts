import type { Seconds } from '$lib/routine/types.ts';

/** Near-silence before a timeline's first second: headphones swallow what comes at once. */
export const LEAD: Seconds = 0.7;
/** After a timeline's end the last sound swells, the last line is said, and all fades. */
export const TAIL: Seconds = 8;
