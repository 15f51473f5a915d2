import type { Seconds } from '$lib/routine/types.ts';
import { extend } from '$lib/timeline/compile.ts';
import { remaining, segmentAt, skipFrom } from '$lib/timeline/query.ts';
import type { Extension, Timeline } from '$lib/timeline/types.ts';
import type { Clock, PlayState } from './clock.ts';
import { NextLook } from './next-look.ts';

/** One playing of a timeline: the one thing that moves. */
export class Session {
	/** Told at every change, and about once a second while it runs; more seldom while nobody sees it. */
	onchange?: () => void;
	/** Told when something else than this session stopped its sound. */
	onstopped?: () => void;
	/** Told of each jump over time that is not played, or back. */
	onseek?: (from: Seconds, to: Seconds) => void;
	#clock: Clock;
	#timeline: Timeline;
	#extensions: readonly Extension[];
	#currentTime: Seconds;
	#playState: PlayState;
	#away: Seconds;
	#stopped: boolean;
	/** What was asked for last: to play, or to pause. */
	#wanted: boolean;
	readonly #next = new NextLook(() => this.look());
	/** Whether it was heard when it was last looked at. */
	#sounds = false;
	#drawing = false;

	constructor(timeline: Timeline, clock: Clock, extensions: readonly Extension[] = []) {
		this.#timeline = $state.raw(timeline);
		this.#extensions = $state.raw(extensions);
		this.#currentTime = $state(clock.currentTime);
		this.#playState = $state(clock.playState);
		this.#away = $state(0);
		this.#stopped = $state(false);
		this.#wanted = clock.playState === 'running';
		this.#clock = clock;
		this.#listen();
	}

	#segment = $derived.by(() => segmentAt(this.#timeline, this.#currentTime));

	get timeline() {
		return this.#timeline;
	}
	get extensions() {
		return this.#extensions;
	}
	get currentTime() {
		return this.#currentTime;
	}
	/** The clock's exact time, for what moves more than once a second; for all else `currentTime` will do. */
	readonly now = (): Seconds => {
		this.#drawing = true;
		const time = this.#clock.currentTime;
		this.#drawing = false;
		return time;
	};
	get playState() {
		return this.#playState;
	}
	get segment() {
		return this.#segment;
	}
	/** What is left of the segment. */
	get remaining(): Seconds {
		return remaining(this.#segment, this.#currentTime);
	}
	/** How long the device slept, where that stopped the session; else 0. */
	get away(): Seconds {
		return this.#away;
	}
	/** Something else stopped it: a call, an alarm, headphones that are gone. */
	get stopped(): boolean {
		return this.#stopped;
	}

	#listen() {
		// a figure that reads `now` may be the first to see it, and no state may change while it is drawn
		const soon = (act: () => void) => (this.#drawing ? queueMicrotask(act) : act());
		this.#clock.onchange = () => soon(() => this.#hear());
		this.#clock.onaway = (seconds) => soon(() => (this.#away = seconds));
		this.#clock.onstopped = () =>
			soon(() => {
				this.#stopped = true;
				this.onstopped?.();
			});
	}

	/** A track tells its time several times a second: what changes nothing seen or heard is ignored. */
	#hear() {
		const { currentTime, playState, sounds } = this.#clock;
		const same =
			playState === 'running' &&
			playState === this.#playState &&
			sounds === this.#sounds &&
			currentTime >= Math.max(this.#segment.start, this.#currentTime);
		if (!same || !this.#next.isEarly(currentTime)) this.look();
	}

	/** Brings time and state up to date with the clock. */
	look(): void {
		// what has ended stays so: a button of a headset begins nothing
		if (this.#playState === 'finished') return;
		this.#currentTime = this.#clock.currentTime;
		this.#playState = this.#clock.playState;
		this.#sounds = this.#clock.sounds;
		// the clock of a timeline that has become longer is at its end: the session is not
		if (this.#playState === 'finished' && this.#currentTime < this.#timeline.duration)
			this.#playState = this.#wanted ? 'running' : 'paused';
		this.#next.stop();
		if (this.#playState === 'running') {
			this.#stopped = false;
			this.#next.plan(this.#currentTime, this.remaining);
		}
		this.onchange?.();
	}
	/** Whether somebody sees its seconds from now on. */
	see(seen: boolean) {
		if (seen === this.#next.seen) return;
		this.#next.seen = seen;
		this.look();
	}

	/** Does nothing once it has ended. Rejects where the clock cannot run; then it is paused. */
	async play() {
		if (this.#playState === 'finished') return;
		this.#away = 0;
		this.#wanted = true;
		try {
			await this.#clock.play();
		} finally {
			this.look();
		}
	}
	pause() {
		this.#wanted = false;
		this.#clock.pause();
		this.look();
	}
	/** Pauses because of something that nobody here asked for. */
	interrupt() {
		const ran = this.#clock.playState === 'running';
		// what a call has stopped may not go on by itself either
		this.pause();
		if (ran) this.#stopped = true;
	}
	/** `time` is kept within the timeline. Does nothing once it has ended. */
	seek(time: Seconds) {
		if (this.#playState === 'finished') return;
		const to = Math.max(0, Math.min(this.#timeline.duration, time));
		this.onseek?.(this.#clock.currentTime, to);
		this.#clock.seek(to);
		this.look();
	}
	/** +1: the next step. -1: the start of this one, or of the one before if this has just begun. */
	skip(steps: 1 | -1) {
		this.seek(skipFrom(this.#timeline, this.#currentTime, steps));
	}
	/** Makes this segment longer. Returns false where the limits forbid it, and after the end. */
	extend(by: Seconds): boolean {
		this.look();
		if (this.#playState === 'finished') return false;
		const longer = extend(this.#timeline, this.#currentTime, by);
		if (longer === this.#timeline) return false;
		this.#extensions = [...this.#extensions, [this.#currentTime, by]];
		this.#timeline = longer;
		return true;
	}
	/**
	 * Goes on by another clock from the same second, running or paused as it was. The old clock is paused, and the
	 * caller's to release. Settles as the new one's `play` does.
	 */
	async swap(clock: Clock, running?: boolean): Promise<void> {
		this.look();
		const runs = running ?? this.#playState === 'running';
		const before = this.#clock;
		clock.seek(before.currentTime);
		before.onchange = before.onaway = before.onstopped = undefined;
		before.pause();
		this.#clock = clock;
		this.#listen();
		const played = runs ? clock.play() : clock.pause();
		this.look();
		try {
			await played;
		} finally {
			if (this.#clock === clock) this.look();
		}
	}
	release() {
		this.#next.stop();
		this.onchange = undefined;
		this.#clock.release();
	}
}
