import type { Seconds } from '$lib/routine/types.ts';

/** How often a session is looked at while nobody sees its seconds: as often as its place is kept. */
export const UNSEEN: Seconds = 2;
/** A timer may come so much too soon, in ms. */
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

	/** The whole seconds change that are left of a part; unseen only where the next part begins. */
	plan(time: Seconds, left: Seconds): void {
		this.#due = time + (this.seen ? left % 1 || 1 : Math.min(left || UNSEEN, UNSEEN));
		this.isEarly(time);
	}
	/** Whether nothing has changed by `time` that is seen or heard; then it is looked at when it has. */
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
