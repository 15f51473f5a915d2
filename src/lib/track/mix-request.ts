import type { MixOptions } from '$lib/mix/mix-options.ts';
import type { Timeline } from '$lib/timeline/types.ts';
import type { Clips } from '$lib/voice/types.ts';

/** What the worker is asked to mix. */
export type MixRequest = [timeline: Timeline, options: MixOptions, clips: Clips];
