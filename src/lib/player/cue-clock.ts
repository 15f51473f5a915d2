import type { Seconds } from '$lib/routine/types.ts';
import type { Clock } from './clock.ts';

/** What is done at a moment of the timeline's time. */
export interface TimedCue {
	readonly time: Seconds;
	begin(): void;
}

/** What makes the sounds of the cues. */
export interface CueOutput {
	/** Called in the tap that begins. */
	unlock(): void;
	stop(): void;
}

/** A cue that comes later than this is too late: what it would say is no longer true. */
const LATE: Seconds = 0.5;

/**
 * A clock that also plays cues at certain moments, for sounds that are not in a track. They need the page to
 * be seen: a hidden one is woken so seldom that most cues would be late, and late ones are left out.
 */
export class CueClock implements Clock {
	onchange?: () => void;
	#inner: Clock;
	#cues: readonly TimedCue[];
	#output: CueOutput;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#played: Seconds = -Infinity;

	constructor(inner: Clock, cues: readonly TimedCue[], output: CueOutput) {
		this.#inner = inner;
		this.#cues = cues;
		this.#output = output;
		inner.onchange = () => {
			this.#arm();
			this.onchange?.();
		};
	}

	#arm() {
		clearTimeout(this.#timer);
		if (this.playState !== 'running') return;
		const now = this.currentTime;
		const next = this.#cues.find(({ time }) => time > this.#played && time > now - LATE);
		if (!next) return;
		this.#timer = setTimeout(() => this.#play(next), Math.max(0, next.time - now) * 1000);
	}
	#play(cue: TimedCue) {
		this.#played = cue.time;
		if (this.playState !== 'paused' && this.currentTime - cue.time < LATE) cue.begin();
		this.#arm();
	}

	get currentTime() {
		return this.#inner.currentTime;
	}
	get sounds() {
		return this.playState === 'running';
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
		this.#output.unlock();
		await this.#inner.play();
		this.#arm();
	}
	pause() {
		this.#output.stop();
		this.#inner.pause();
	}
	seek(time: Seconds) {
		this.#output.stop();
		this.#played = time - 0.001;
		this.#inner.seek(time);
	}
	release() {
		clearTimeout(this.#timer);
		this.#output.stop();
		this.onchange = undefined;
		this.#inner.release();
	}
}
