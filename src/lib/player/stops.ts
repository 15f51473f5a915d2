import type { Seconds } from '$lib/routine/types.ts';
import { ONE_TAP } from './second-tap.ts';

/**
 * Whether a tap stops the sound: only once the button has offered that for as long as a tap takes. A tap that
 * was meant for "Tap anywhere for voice", or the second of two, must not leave a person in silence.
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
