import { healthOf } from '$lib/routine/suit.ts';
import type { Condition, Health } from '$lib/routine/types.ts';
import { read, write } from '$lib/device/storage.ts';

const KEY = 'settings';
/** An answer about a leg of one night; without a new one it ends, in ms. */
const HOT_LEG_LASTS = 7 * 24 * 3600 * 1000;

const record = (value: unknown): Record<string, unknown> =>
	typeof value === 'object' && value !== null ? { ...value } : {};

/** The choices a person has made; kept on this device, each one checked as it is read. */
class Settings {
	#keepScreenOn = $state(false);
	#health = $state.raw(healthOf(() => false));
	#hotSince = 0;
	#gate = $state(false);
	#tonight = $state('bedtime-calm');

	/** Reads what was kept; before that, the defaults hold. */
	load() {
		const kept = record(read(KEY));
		const health = record(kept.health);
		this.#keepScreenOn = kept.keepScreenOn === true;
		this.#tonight = typeof kept.tonight === 'string' ? kept.tonight : 'bedtime-calm';
		this.#gate = kept.gate === true;
		this.#hotSince = Number(kept.hotSince) || 0;
		this.#health = healthOf((condition) =>
			condition === 'hotLeg'
				? Date.now() - this.#hotSince < HOT_LEG_LASTS
				: health[condition] === true
		);
	}

	#keep() {
		const { keepScreenOn, health, tonight, gate } = this;
		write(KEY, { keepScreenOn, health, tonight, gate, hotSince: this.#hotSince });
	}

	get keepScreenOn() {
		return this.#keepScreenOn;
	}
	set keepScreenOn(value) {
		this.#keepScreenOn = value;
		this.#keep();
	}

	/** The id of the routine that Tonight offers. */
	get tonight() {
		return this.#tonight;
	}
	set tonight(value) {
		this.#tonight = value;
		this.#keep();
	}

	get health(): Health {
		return this.#health;
	}
	answer(condition: Condition, yes: boolean) {
		this.#health = { ...this.#health, [condition]: yes };
		if (condition === 'hotLeg') {
			this.#hotSince = yes ? Date.now() : 0;
			this.#gate &&= !yes;
		}
		this.#keep();
	}
	/** In bed and gentle is what is offered first. */
	get gentle(): boolean {
		const { unsteady, pregnant, pastClot, recentInjury, arteryDisease, numbFeet } = this.#health;
		return unsteady || pregnant || pastClot || recentInjury || arteryDisease || numbFeet;
	}

	/** The questions before the first routine are answered, and nothing spoke against one. */
	get gate() {
		return this.#gate;
	}
	pass() {
		this.#gate = true;
		this.#keep();
	}
}

export const settings = new Settings();
