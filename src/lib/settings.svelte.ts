import type { Condition, Health } from '$lib/routine/types.ts';
import { read, write } from './storage.ts';

const KEY = 'settings';
const nobody: Health = { unsteady: false, pregnant: false, pastClot: false, sciatica: false };

const record = (value: unknown): Record<string, unknown> =>
	typeof value === 'object' && value !== null ? { ...value } : {};

/** The choices a person has made; kept on this device, each one checked as it is read. */
class Settings {
	#keepScreenOn = $state(false);
	#health = $state.raw(nobody);
	#tonight = $state('bedtime-calm');

	/** Reads what was kept; before that, the defaults hold. */
	load() {
		const kept = record(read(KEY));
		const health = record(kept.health);
		this.#keepScreenOn = kept.keepScreenOn === true;
		this.#tonight = typeof kept.tonight === 'string' ? kept.tonight : 'bedtime-calm';
		this.#health = {
			unsteady: health.unsteady === true,
			pregnant: health.pregnant === true,
			pastClot: health.pastClot === true,
			sciatica: health.sciatica === true
		};
	}

	#keep() {
		const { keepScreenOn, health, tonight } = this;
		write(KEY, { keepScreenOn, health, tonight });
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
		this.#keep();
	}
}

export const settings = new Settings();
