import { deviceNow, type Now } from '$lib/device/now.ts';
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
/** A timer may fire this much too early. */
const EARLY: Seconds = 0.02;

/**
 * A clock that also plays cues at certain moments, for sounds that are not in a track. They need the page to
 * be seen: a hidden one is woken so seldom that most cues would be late, and late ones are left out.
 */
export class CueClock implements Clock {
	onchange?: () => void;
	#inner: Clock;
	#cues: readonly TimedCue[];
	#output: CueOutput;
	#now: () => Now;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Up to here all cues have been played or left out. */
	#done: Seconds = -Infinity;

	constructor(
		inner: Clock,
		cues: readonly TimedCue[],
		output: CueOutput,
		{ now = deviceNow }: { readonly now?: () => Now } = {}
	) {
		this.#inner = inner;
		this.#cues = cues;
		this.#output = output;
		this.#now = now;
		inner.onchange = () => {
			this.#arm();
			this.onchange?.();
		};
	}

	#arm() {
		// a cue at the very end is still played
		if (this.playState === 'finished') return;
		clearTimeout(this.#timer);
		if (this.playState === 'paused') return;
		const now = this.currentTime;
		const next = this.#cues.find(({ time }) => time > this.#done && time > now - LATE);
		if (!next) return;
		const wait = Math.max(0, next.time - now);
		const due = this.#now().steady + wait;
		this.#timer = setTimeout(() => this.#play(next, due), wait * 1000);
	}
	#play(cue: TimedCue, due: Seconds) {
		if (this.playState === 'paused') return;
		// the time stood still meanwhile: the sound waited, or the device slept
		if (this.currentTime < cue.time - EARLY) return this.#arm();
		this.#done = cue.time;
		// a finished clock stands still: only the device's clock tells how late it is
		const late = Math.max(this.currentTime - cue.time, this.#now().steady - due);
		if (late < LATE) cue.begin();
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
		clearTimeout(this.#timer);
		this.#output.stop();
		this.#inner.pause();
	}
	seek(time: Seconds) {
		clearTimeout(this.#timer);
		this.#output.stop();
		this.#done = time - 0.001;
		this.#inner.seek(time);
	}
	release() {
		clearTimeout(this.#timer);
		this.#output.stop();
		this.onchange = undefined;
		this.#inner.release();
	}
}
