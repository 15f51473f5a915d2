import { bedtime } from '$lib/routine/library.ts';
import { sampleOf } from '$lib/routine/sample.ts';

/** What is heard when a choice about sound is tried. */
export const load = () => ({ sample: sampleOf(bedtime) });
