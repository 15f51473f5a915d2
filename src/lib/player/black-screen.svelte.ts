import { ONE_TAP } from './second-tap.ts';

/** How long the page is seen after a touch. */
const PEEK_MS = 6000;
/** The second of two taps must not press what has come into sight under it. */
const GUARD_MS = ONE_TAP * 1000;

/**
 * A screen that is all black while what is heard goes on.
 *
 * | event  | off   | black           | peeking         |
 * | ------ | ----- | --------------- | --------------- |
 * | toggle | black | off             | off             |
 * | touch  | –     | peeking         | peeking, anew   |
 * | 6 s    | –     | –               | black           |
 * | off    | –     | off             | off             |
 */
export class BlackScreen {
	#state = $state<'off' | 'black' | 'peeking'>('off');
	#guards = $state(false);
	#peek: ReturnType<typeof setTimeout> | undefined;
	#guard: ReturnType<typeof setTimeout> | undefined;

	/** It was chosen, whether or not the page is seen at this moment. */
	get on(): boolean {
		return this.#state !== 'off';
	}
	/** Nothing is seen. */
	get black(): boolean {
		return this.#state === 'black';
	}
	/** Just after the page came back into sight: what is tapped now was meant for the black screen. */
	get guards(): boolean {
		return this.#guards;
	}

	toggle() {
		if (this.on) this.off();
		else this.#state = 'black';
	}
	/** A touch, or a key. */
	touch() {
		if (!this.on) return;
		if (this.black) this.#beginGuard();
		this.#state = 'peeking';
		clearTimeout(this.#peek);
		this.#peek = setTimeout(() => (this.#state = 'black'), PEEK_MS);
	}
	off() {
		clearTimeout(this.#peek);
		clearTimeout(this.#guard);
		this.#guards = false;
		this.#state = 'off';
	}

	#beginGuard() {
		this.#guards = true;
		clearTimeout(this.#guard);
		this.#guard = setTimeout(() => (this.#guards = false), GUARD_MS);
	}
}
