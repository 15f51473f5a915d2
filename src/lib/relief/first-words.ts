import { base } from '$app/paths';
import { settings } from '$lib/choices/settings.svelte.ts';
import type { MixOptions } from '$lib/mix/mix-options.ts';
import { firstWordsFile } from './first-words-file.ts';
import { muscles, type Muscle } from './muscles.ts';

/** Where what is said first lies: small files, one for each voice and level, which are there before any track. */
export const firstWordsFolder = (muscle: Muscle): string =>
	`${base}/relief/first-words/${muscles[muscle].relief}`;

/** The one to be heard now; undefined where nothing is to be said, or where it is not for this person. */
export const firstWordsOf = (muscle: Muscle, choice: MixOptions): string | undefined =>
	muscles[muscle].firstNotFor.some((condition) => settings.health[condition])
		? undefined
		: firstWordsFile(firstWordsFolder(muscle), choice);
