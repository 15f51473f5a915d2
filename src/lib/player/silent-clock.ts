import { deviceNow, type Now } from '$lib/device/now.ts';
import type { Seconds } from '$lib/routine/types.ts';
import type { Clock, PlayState } from './clock.ts';
import { passed } from './passed.ts';

interface SilentClockOptions {
	readonly now?: () => Now;
	/** Whether it waits to be asked after a sleep, or goes on from where it was last seen. */
	readonly afterSleep?: 'stop' | 'goOn';
	/** It begins anew at its end, and never finishes. */
	readonly loops?: boolean | undefined;
}

/** Time without sound. What the device slept through does not count, and is told. */
export class SilentClock implements Clock {
	onchange?: () => void;
	onaway?: (seconds: Seconds) => void;
	#duration: Seconds;
	#now: () => Now;
	#afterSleep: 'stop' | 'goOn';
	#loops: boolean;
	#running = false;
	#seen: Now;
	#time: Seconds = 0;

	constructor(
		duration: Seconds,
		{ now = deviceNow, afterSleep = 'stop', loops = false }: SilentClockOptions = {}
	) {
		this.#duration = duration;
		this.#now = now;
		this.#afterSleep = afterSleep;
		this.#loops = loops;
		this.#seen = now();
	}

	#look() {
		const now = this.#now();
		const { ran, slept } = passed(this.#seen, now);
		this.#seen = now;
		if (!this.#running) return;
		if (slept > 0) {
			this.#running = this.#afterSleep === 'goOn';
			this.onaway?.(ran + slept);
			this.onchange?.();
		} else this.#moveTo(this.#time + ran);
	}
	#moveTo(time: Seconds) {
		const within = this.#loops && time >= 0 ? time % this.#duration : time;
		this.#time = Math.max(0, Math.min(this.#duration, within));
		if (this.#time === this.#duration) this.#running = false;
	}

	readonly sounds = false;

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
		this.#running = this.#time < this.#duration;
		this.onchange?.();
	}
	pause() {
		this.#look();
		this.#running = false;
		this.onchange?.();
	}
	seek(time: Seconds) {
		this.#look();
		this.#moveTo(time);
		this.onchange?.();
	}
	release() {
		this.#running = false;
		this.onchange = this.onaway = undefined;
	}
}
