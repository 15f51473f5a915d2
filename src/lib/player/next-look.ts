import type { Seconds } from '$lib/routine/types.ts';

/** How often a session is looked at while nobody sees its seconds: as often as its resume point is kept. */
export const UNSEEN: Seconds = 2;
/** Added to each timer, in ms: it may fire this much too early. */
const LATER = 5;

/** When a session that runs is looked at next; it has one timer at most. */
export class NextLook {
	/** Whether somebody sees its seconds. */
	seen = true;
	readonly #look: () => void;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#due: Seconds = 0;

	constructor(look: () => void) {
		this.#look = look;
	}

	/**
	 * The next look is due when the whole seconds `left` of the segment change; unseen, when the segment ends, or
	 * after UNSEEN.
	 */
	plan(time: Seconds, left: Seconds): void {
		this.#due = time + (this.seen ? left % 1 || 1 : Math.min(left || UNSEEN, UNSEEN));
		this.isEarly(time);
	}
	/** Whether the next look is not due yet at `time`; then a timer is set for it. */
	isEarly(time: Seconds): boolean {
		this.stop();
		const wait = this.#due - time;
		if (wait > 0) this.#timer = setTimeout(this.#look, wait * 1000 + LATER);
		return wait > 0;
	}
	stop(): void {
		clearTimeout(this.#timer);
	}
}
