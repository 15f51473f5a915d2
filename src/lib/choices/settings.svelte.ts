import { healthOf } from '$lib/routine/suit.ts';
import type { Condition, Health } from '$lib/routine/types.ts';
import { isFields, type Fields } from '$lib/device/fields.ts';
import { KeptFields } from './kept-fields.svelte.ts';

/** An answer about a leg of one night; without a new one it ends, in ms. */
const HOT_LEG_LASTS = 7 * 24 * 3600 * 1000;

/** Before version 1 the answers were one field, and the first routine stood for none chosen. */
const upgrade = ({ health, gate, tonight, ...others }: Fields): Fields => ({
	...(isFields(health) ? health : {}),
	...others,
	screened: gate,
	...(tonight === 'bedtime-calm' ? {} : { tonight })
});

/** The choices a person has made; kept on this device, each one checked as it is read. */
class Settings {
	#kept = new KeptFields('settings', upgrade);

	get keepScreenOn(): boolean {
		return this.#kept.fields.keepScreenOn === true;
	}
	set keepScreenOn(keepScreenOn) {
		this.#kept.change({ keepScreenOn });
	}

	/** The id of the routine that Tonight offers: the one chosen, or what suits the answers. */
	get tonight(): string {
		const { tonight } = this.#kept.fields;
		if (typeof tonight === 'string') return tonight;
		return this.gentle ? 'in-bed-gentle' : 'bedtime-calm';
	}
	set tonight(tonight) {
		this.#kept.change({ tonight });
	}

	get health(): Health {
		const { fields } = this.#kept;
		const isHot = Date.now() - (Number(fields.hotSince) || 0) < HOT_LEG_LASTS;
		return healthOf((condition) => (condition === 'hotLeg' ? isHot : fields[condition] === true));
	}
	answer(condition: Condition, yes: boolean) {
		if (condition !== 'hotLeg') this.#kept.change({ [condition]: yes });
		else if (yes) this.#kept.change({ hotSince: Date.now(), screened: false });
		else this.#kept.change({ hotSince: undefined });
	}
	/** In bed and gentle is what is offered first. */
	get gentle(): boolean {
		const { unsteady, pregnant, pastClot, recentInjury, arteryDisease, numbFeet } = this.health;
		return unsteady || pregnant || pastClot || recentInjury || arteryDisease || numbFeet;
	}

	/** The questions before the first routine are answered, and nothing spoke against one. */
	get screened(): boolean {
		return this.#kept.fields.screened === true;
	}
	pass() {
		this.#kept.change({ screened: true });
	}
}

export const settings = new Settings();
