import type { Player, PlayerEvent } from '$lib/device/audio/player.ts';
import { deviceNow, type Now } from '$lib/device/now.ts';
import { onFreeze, onThaw } from '$lib/device/page-life.ts';
import type { Seconds } from '$lib/routine/types.ts';
import type { Clock, PlayState } from './clock.ts';
import { Plausible } from './plausible.ts';

/** A player that is no further than this from the clock's time is in its place. */
const NEAR: Seconds = 0.5;
/** How often it is sent back to its place before it is taken as stopped; anew once it has played on. */
const ATTEMPTS = 3;
const PLAYED_ON: Seconds = 5;

/**
 * Time as it is heard: the track's own, as far as it can be true. A player that says its start, its end or
 * another place unasked is sent back, and the clock stays at the last time that was true. `lead` is how far
 * into the track the timeline begins.
 */
export class TrackClock implements Clock {
	onchange?: () => void;
	onstopped?: () => void;
	#player: Player;
	#duration: Seconds;
	#lead: Seconds;
	#plausible: Plausible;
	#time: Seconds = 0;
	#running = false;
	/** What was asked for last: to play, or to pause. */
	#wanted = false;
	/** The call of `play` that has not settled. */
	#starting: object | undefined;
	#attempts = 0;
	#sentBackAt: Seconds = 0;
	/** Whether it ran when the page was frozen, which stops the sound for good. */
	#frozen = false;
	#stopListening: readonly (() => void)[];

	constructor(
		player: Player,
		duration: Seconds,
		lead: Seconds,
		{ now = deviceNow }: { readonly now?: () => Now } = {}
	) {
		this.#player = player;
		this.#duration = duration;
		this.#lead = lead;
		this.#plausible = new Plausible(now);
		player.onevent = (event) => this.#hear(event);
		this.#stopListening = [onFreeze(() => this.#freeze()), onThaw(() => this.#thaw())];
	}

	#hear(event: PlayerEvent) {
		if (event === 'playing' && !this.#running && !this.#finished) {
			if (!this.#wanted) return this.#player.pause();
			// the system may let go on what it has stopped
			this.#plausible.restart();
			this.#running = true;
		}
		this.#look();
		const silent = event === 'error' || (event === 'pause' && this.#player.state === 'paused');
		if (silent && this.#running) this.#stop();
		this.onchange?.();
	}
	#look() {
		const allowed = this.#plausible.look();
		if (!this.#running) return;
		const { state } = this.#player;
		if (state === 'ended') {
			if (this.#time + allowed >= this.#duration - NEAR) this.#moveTo(this.#duration);
			else this.#sendBack();
			return;
		}
		const ahead = this.#said - this.#time;
		const believed = ahead <= allowed && ahead >= -NEAR;
		if (believed) this.#advance(Math.max(0, ahead));
		if (state === 'paused' && !this.#starting && this.#running) this.#stop();
		else if (!believed) this.#sendBack();
	}
	#advance(by: Seconds) {
		this.#plausible.spend(by);
		this.#moveTo(this.#time + by);
		if (this.#time > this.#sentBackAt + PLAYED_ON) this.#attempts = 0;
	}
	#moveTo(time: Seconds) {
		this.#time = Math.max(0, Math.min(this.#duration, time));
		if (this.#finished) this.#running = false;
	}
	#sendBack() {
		this.#plausible.restart();
		this.#sentBackAt = this.#time;
		if (++this.#attempts > ATTEMPTS) return this.#stop();
		const ended = this.#player.state === 'ended';
		// an ended player that is sent elsewhere is paused until it is started
		if (ended) this.#starting = {};
		this.#player.seek(this.#place);
		if (ended) this.#start().catch(() => this.onstopped?.());
	}
	#stop() {
		this.#running = false;
		if (this.#player.state !== 'paused') this.#player.pause();
		this.onstopped?.();
	}
	#freeze() {
		this.#frozen = this.playState === 'running';
	}
	#thaw() {
		if (this.#frozen && this.#wanted && this.#player.state === 'paused')
			this.play().catch(() => this.onchange?.());
		this.#frozen = false;
	}

	get #finished() {
		return this.#time >= this.#duration;
	}
	/** What the player reports, in the timeline's time. */
	get #said(): Seconds {
		return Math.max(0, this.#player.currentTime - this.#lead);
	}
	/** In the track's time; from the very start it keeps the lead, which headphones need. */
	get #place(): Seconds {
		return this.#time > 0 ? this.#time + this.#lead : 0;
	}

	get currentTime() {
		this.#look();
		return this.#time;
	}
	get playState(): PlayState {
		this.#look();
		if (this.#finished) return 'finished';
		return this.#running ? 'running' : 'paused';
	}
	get sounds() {
		return this.#running && this.#player.state === 'playing';
	}
	async play() {
		this.#look();
		if (this.#finished) return;
		this.#wanted = true;
		this.#attempts = 0;
		if (!this.#running) this.#plausible.restart();
		if (Math.abs(this.#said - this.#time) > NEAR) this.#player.seek(this.#place);
		await this.#start();
	}
	async #start() {
		this.#running = true;
		const mine = (this.#starting = {});
		try {
			await this.#player.play();
		} catch (error) {
			const silent = this.#player.state === 'paused' || this.#player.state === 'ended';
			if (this.#starting === mine && silent) this.#running = this.#wanted = false;
			throw error;
		} finally {
			if (this.#starting === mine) this.#starting = undefined;
			this.onchange?.();
		}
	}
	pause() {
		this.#look();
		this.#running = this.#wanted = false;
		this.#starting = undefined;
		this.#player.pause();
		this.onchange?.();
	}
	seek(time: Seconds) {
		// what has ended stands where it is moved to
		if (this.#finished && this.#wanted) this.pause();
		this.#plausible.restart();
		this.#attempts = 0;
		this.#moveTo(time);
		this.#player.seek(this.#place);
		this.onchange?.();
	}
	release() {
		for (const stop of this.#stopListening) stop();
		this.onchange = this.onstopped = this.#player.onevent = undefined;
		this.#player.unload();
	}
}
