import type { Seconds } from '$lib/routine/types.ts';

/** Near-silence before a timeline's first second: wireless headphones swallow the first moment of sound. */
export const LEAD: Seconds = 0.7;
/** Time after a timeline's end for the last tone, the last line, and the fade. */
export const TAIL: Seconds = 8;
