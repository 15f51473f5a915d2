import type { Seconds } from '$lib/routine/types.ts';

/** "Breathe in for 4. Breathe out for 6." */
export const IN: Seconds = 4;
export const OUT: Seconds = 6;

/** Whether one breathes in or out, so long after a breath began. */
export const breathAt = (time: Seconds): 'in' | 'out' => (time % (IN + OUT) < IN ? 'in' : 'out');
