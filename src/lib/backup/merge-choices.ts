import type { Fields } from '$lib/device/fields.ts';
import { CONDITIONS } from '$lib/routine/schema.ts';

/**
 * A backup's choices beside those of this device: what was chosen here stays, what was not comes along. Of the
 * safety answers a yes of either stays, and the later hot leg.
 */
export function mergedChoices(here: Fields | undefined, there: Fields): Fields {
	const merged: Record<string, unknown> = { ...there, ...here };
	for (const condition of CONDITIONS)
		if (here?.[condition] === true || there[condition] === true) merged[condition] = true;
	const hot = [here?.hotSince, there.hotSince].filter((time) => typeof time === 'number');
	if (hot.length) merged.hotSince = Math.max(...hot);
	return merged;
}
