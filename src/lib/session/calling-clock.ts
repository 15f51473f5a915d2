import type { Seconds } from '$lib/routine/types.ts';
import type { Clock } from './clock.ts';

/** What is done at a moment of the timeline's time. */
export interface Call {
	readonly time: Seconds;
	begin(): void;
}

/** What makes the sounds of the calls. */
export interface Mouth {
	/** Called in the tap that begins. */
	wake(): void;
	hush(): void;
}

/** A call that comes later than this is too late: what it would say is no longer true. */
const LATE: Seconds = 0.5;

/**
 * A clock that also calls at certain moments, for sounds that are not in a track. They need the page to
 * be seen: a hidden one is woken so seldom that most calls would be late, and late ones are left out.
 */
export class CallingClock implements Clock {
	onchange?: () => void;
	#inner: Clock;
	#calls: readonly Call[];
	#mouth: Mouth;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#called: Seconds = -Infinity;

	constructor(inner: Clock, calls: readonly Call[], mouth: Mouth) {
		this.#inner = inner;
		this.#calls = calls;
		this.#mouth = mouth;
		inner.onchange = () => {
			this.#arm();
			this.onchange?.();
		};
	}

	#arm() {
		clearTimeout(this.#timer);
		if (this.playState !== 'running') return;
		const now = this.currentTime;
		const next = this.#calls.find(({ time }) => time > this.#called && time > now - LATE);
		if (!next) return;
		this.#timer = setTimeout(() => this.#call(next), Math.max(0, next.time - now) * 1000);
	}
	#call(call: Call) {
		this.#called = call.time;
		if (this.playState !== 'paused' && this.currentTime - call.time < LATE) call.begin();
		this.#arm();
	}

	get currentTime() {
		return this.#inner.currentTime;
	}
	get playState() {
		return this.#inner.playState;
	}
	set onaway(tell: Clock['onaway']) {
		this.#inner.onaway = tell;
	}
	set onstopped(tell: Clock['onstopped']) {
		this.#inner.onstopped = tell;
	}
	async play() {
		this.#mouth.wake();
		await this.#inner.play();
		this.#arm();
	}
	pause() {
		this.#mouth.hush();
		this.#inner.pause();
	}
	seek(time: Seconds) {
		this.#mouth.hush();
		this.#called = time - 0.001;
		this.#inner.seek(time);
	}
	release() {
		clearTimeout(this.#timer);
		this.#mouth.hush();
		this.onchange = undefined;
		this.#inner.release();
	}
}
