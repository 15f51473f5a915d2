// In the head of a page of a cramp, before anything is painted: it hides what is not for this person.
import { healthIn, upgrade } from '$lib/choices/answers.ts';
import { isFields } from '$lib/device/fields.ts';
import type { Condition, Health } from '$lib/routine/types.ts';
import { kept } from './kept.ts';

function keptHealth(): Health {
	const fields = kept('settings');
	if (!isFields(fields)) return healthIn({}, Date.now());
	return healthIn(fields.version === undefined ? upgrade(fields) : fields, Date.now());
}

/**
 * Marks the page, until the app is there, where one of these answers was given: a hot leg is left alone,
 * else the first step waits. The page's style hides it, and its first words are not said.
 */
export function heed(notFor: readonly Condition[]): void {
	const health = keptHealth();
	const { dataset } = document.documentElement;
	if (health.hotLeg) dataset.cramp = 'leave-alone';
	else if (notFor.some((condition) => health[condition])) dataset.cramp = 'wait';
}
