import type { Seconds } from '$lib/routine/types.ts';

/** How long a finger takes to tap, and how soon the second tap of two comes. */
export const ONE_TAP: Seconds = 0.5;

/** A tap is often two: the second one is not meant for what stands under the finger by then. */
export class SecondTap {
	#since: Seconds = -Infinity;

	/** A tap has begun something, or it begins now. */
	begin(): void {
		this.#since = performance.now() / 1000;
	}

	/** Whether a tap at this moment may be the second one. */
	get possible(): boolean {
		return performance.now() / 1000 - this.#since < ONE_TAP;
	}

	/**
	 * Keeps such a click from all that it would press; one by a key (its `detail` is 0) is meant for what has the
	 * focus. Listen to the window in the capture phase.
	 */
	readonly passOver = (click: UIEvent): void => {
		if (!this.possible || click.detail === 0) return;
		click.preventDefault();
		click.stopPropagation();
	};
}
