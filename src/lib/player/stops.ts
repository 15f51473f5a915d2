import type { Seconds } from '$lib/routine/types.ts';

/** A finger takes so long, and so does the second of two taps. */
export const ONE_TAP: Seconds = 0.5;

/**
 * Whether a tap stops what sounds: only once the button has said so for as long as a tap takes. One that set out
 * for "Tap anywhere for voice", or the second of two, must not leave a person in silence.
 */
export class Stops {
	#since: Seconds = Infinity;

	/** What the button says from now on. */
	says(stops: boolean): void {
		if (!stops) this.#since = Infinity;
		else if (this.#since === Infinity) this.#since = performance.now() / 1000;
	}

	/** Whether a tap at this moment stops it. */
	get meant(): boolean {
		return performance.now() / 1000 - this.#since >= ONE_TAP;
	}
}
