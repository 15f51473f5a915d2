import type { Now } from '$lib/device/now.ts';
import type { Seconds } from '$lib/routine/types.ts';

/** An element's time comes in steps, and is read a moment after it was true. */
const SLACK: Seconds = 0.3;
/** An element's clock and the device's may differ by so much. */
const RATE = 1.03;

/**
 * How far a sound that plays can have come since it was last asked: as far as time has passed, by whichever
 * clock went on. After a stall an element may say its old time once more, so that what passed in a gap can
 * be spent for as long again; what was not spent by then did not sound.
 */
export class Plausible {
	#now: () => Now;
	#seen: Now;
	#credit = SLACK;
	#most = SLACK;

	constructor(now: () => Now) {
		this.#now = now;
		this.#seen = now();
	}

	/** Returns how far it can have come by now. */
	look(): Seconds {
		const now = this.#now();
		const gap = Math.max(0, now.steady - this.#seen.steady, now.wall - this.#seen.wall);
		this.#seen = now;
		this.#most = Math.max(SLACK, gap * RATE, this.#most - gap);
		this.#credit = Math.min(this.#most, this.#credit + gap * RATE);
		return this.#credit;
	}
	/** Takes off how far it has come. */
	spend(seconds: Seconds) {
		this.#credit = Math.max(0, this.#credit - seconds);
	}
	/** It begins to play, or is sent somewhere, now. */
	restart() {
		this.#seen = this.#now();
		this.#credit = this.#most = SLACK;
	}
}
