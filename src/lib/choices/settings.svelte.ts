import type { Condition, Health } from '$lib/routine/types.ts';
import { healthIn, upgrade } from './answers.ts';
import { KeptFields } from './kept-fields.svelte.ts';

/** The choices a person has made; kept on this device, each one checked as it is read. */
class Settings {
	#kept = new KeptFields('settings', upgrade);

	/** Told after each change, whichever window made it. */
	follow(told: () => void): () => void {
		return this.#kept.follow(told);
	}

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
		return healthIn(this.#kept.fields, Date.now());
	}
	/** The answers by which routines are offered: a hot leg hides none, since the screening asks about it first. */
	get healthToOffer(): Health {
		return { ...this.health, hotLeg: false };
	}
	answer(condition: Condition, yes: boolean) {
		if (condition !== 'hotLeg') this.#kept.change({ [condition]: yes });
		else if (yes) this.#kept.change({ hotSince: Date.now(), screened: false });
		else this.#kept.change({ hotSince: undefined });
	}
	/** Whether the answers call for the gentle routine in bed. */
	get gentle(): boolean {
		const { unsteady, pregnant, pastClot, recentInjury, arteryDisease, numbFeet } = this.health;
		return unsteady || pregnant || pastClot || recentInjury || arteryDisease || numbFeet;
	}

	/** The questions before the first routine are answered, and nothing spoke against one. */
	get screened(): boolean {
		return this.#kept.fields.screened === true && !this.health.hotLeg;
	}
	/** The screening's questions were answered, and nothing speaks against a routine. */
	pass() {
		this.#kept.change({ screened: true });
	}
}

export const settings = new Settings();
