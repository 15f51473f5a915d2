import type { Seconds } from '$lib/routine/types.ts';
import type { Clock, PlayState } from './clock.ts';

/** A hidden page is woken once a minute; a longer gap means that it did not run at all. */
const LONGEST_GAP: Seconds = 90;
/** The two clocks of a device that has not slept agree within this. */
const DRIFT: Seconds = 2;

/** Seconds of the steady clock, which may stand still in sleep, and of the wall clock, which does not. */
export interface Now {
	readonly steady: Seconds;
	readonly wall: Seconds;
}
export const deviceNow = (): Now => ({ steady: performance.now() / 1000, wall: Date.now() / 1000 });

/** Time without sound. After a sleep it stands where it was last seen, and says how long that is ago. */
export class SilentClock implements Clock {
	onchange?: () => void;
	onaway?: (seconds: Seconds) => void;
	#duration: Seconds;
	#now: () => Now;
	#running = false;
	#seen: Now;
	#time: Seconds = 0;

	constructor(duration: Seconds, now: () => Now = deviceNow) {
		this.#duration = duration;
		this.#now = now;
		this.#seen = now();
	}

	#look() {
		const now = this.#now();
		const steady = now.steady - this.#seen.steady;
		const wall = now.wall - this.#seen.wall;
		this.#seen = now;
		if (!this.#running) return;
		if (Math.max(steady, wall) > LONGEST_GAP || wall - steady > DRIFT) {
			this.#running = false;
			this.onaway?.(Math.max(steady, wall));
			this.onchange?.();
		} else this.#time = Math.min(this.#duration, this.#time + steady);
	}

	get currentTime() {
		this.#look();
		return this.#time;
	}
	get playState(): PlayState {
		this.#look();
		if (this.#time >= this.#duration) return 'finished';
		return this.#running ? 'running' : 'paused';
	}
	async play() {
		this.#look();
		this.#running = true;
		this.onchange?.();
	}
	pause() {
		this.#look();
		this.#running = false;
		this.onchange?.();
	}
	seek(time: Seconds) {
		this.#look();
		this.#time = Math.max(0, Math.min(this.#duration, time));
		this.onchange?.();
	}
	release() {
		this.#running = false;
		this.onchange = this.onaway = undefined;
	}
}
