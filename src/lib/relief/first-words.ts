import { base } from '$app/paths';
import { settings } from '$lib/choices/settings.svelte.ts';
import type { MixOptions } from '$lib/mix/mix-options.ts';
import { firstWordsFile } from './first-words-file.ts';
import { muscles, type Muscle } from './muscles.ts';

/** The folder of a muscle's first words: a small file for each voice and level, which is there before any track. */
export const firstWordsFolder = (muscle: Muscle): string =>
	`${base}/relief/first-words/${muscles[muscle].relief}`;

/** The address of those to be heard now; undefined where nothing is to be said, or they do not fit this person. */
export const firstWordsOf = (muscle: Muscle, choice: MixOptions): string | undefined =>
	muscles[muscle].firstNotFor.some((condition) => settings.health[condition])
		? undefined
		: firstWordsFile(firstWordsFolder(muscle), choice);
