import { isFields, type Fields } from '$lib/device/fields.ts';
import { healthOf } from '$lib/routine/suit.ts';
import type { Health } from '$lib/routine/types.ts';

/** How long the answer about a hot leg holds, unless it is given again; in ms. */
const HOT_LEG_LASTS = 7 * 24 * 3600 * 1000;

/** Settings of before version 1: the answers were in one field, and 'bedtime-calm' stood for no choice. */
export const upgrade = ({ health, gate, tonight, ...others }: Fields): Fields => ({
	...(isFields(health) ? health : {}),
	...others,
	screened: gate,
	...(tonight === 'bedtime-calm' ? {} : { tonight })
});

/** What a person has answered of themselves, in the fields of the settings; `now` in ms since 1970. */
export function healthIn(fields: Fields, now: number): Health {
	const isHot = now - (Number(fields.hotSince) || 0) < HOT_LEG_LASTS;
	return healthOf((condition) => (condition === 'hotLeg' ? isHot : fields[condition] === true));
}
