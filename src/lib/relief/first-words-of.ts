import { base } from '$app/paths';
import type { MixOptions } from '$lib/mix/mix-options.ts';
import { muscles, type Muscle } from './muscles.ts';

/** A small file with what is said first, which is there before any track. */
export const firstWordsOf = (muscle: Muscle, _options: MixOptions) =>
	`${base}/relief/${muscles[muscle].relief}.mp3`;
