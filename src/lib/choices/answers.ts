import { isFields, type Fields } from '$lib/device/fields.ts';
import { healthOf } from '$lib/routine/suit.ts';
import type { Health } from '$lib/routine/types.ts';

/** An answer about a leg of one night; without a new one it ends, in ms. */
const HOT_LEG_LASTS = 7 * 24 * 3600 * 1000;

/** Before version 1 the answers were one field, and the first routine stood for none chosen. */
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
