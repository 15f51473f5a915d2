import { isCutOff, type Player } from '$lib/device/audio/player.ts';
import type { Seconds } from '$lib/routine/types.ts';
import { LEAD } from '$lib/speech/margins.ts';
import type { Clock } from './clock.ts';

/** Sound that is this far from its time is moved: a quarter of a second would be noticed. */
const FAR: Seconds = 0.2;
/** For so long after a start or a move an element's time is not to be trusted. */
const SETTLES: Seconds = 0.4;
/** For so long a move waits for a pause between sentences; then it cuts a word. */
const SPARES: Seconds = 6;
/** Sound that is off again so soon after a move shows that moves take another time than was learned. */
const SOON: Seconds = 6;

/** A stretch of the timeline's time in which no word is spoken, [from, to). */
export interface Pause {
	readonly from: Seconds;
	readonly to: Seconds;
}

/**
 * Time that runs by itself, and a track that follows it. Browsers begin to sound up to three seconds after
 * they were told to: what really plays is measured, and moved ahead in a pause between two sentences.
 */
export class FollowedClock implements Clock {
	onchange?: () => void;
	onstopped?: () => void;
	#lead: Clock;
	#player: Player;
	#pauses: readonly Pause[];
	/** Whether sound is wanted: until `pause`, or until the system stops it. */
	#wanted = false;
	/** When, in the lead's time, the sound began or was last moved. */
	#moved: Seconds = 0;
	/** Since when it has been too far away. */
	#farSince: Seconds | undefined;
	/** How long a move takes until it is heard: learned from the moves before. */
	#moveTakes: Seconds = 0;
	/** Whether it has been moved since it began. */
	#wasMoved = false;
	#lags: readonly Seconds[] = [];
	/** Where it was when it was last looked at. */
	#heard: Seconds = 0;

	constructor(player: Player, lead: Clock, pauses: readonly Pause[]) {
		this.#player = player;
		this.#lead = lead;
		this.#pauses = pauses;
		lead.onchange = () => this.onchange?.();
		player.onevent = (event) => {
			if (event === 'timeupdate') this.#keepInStep();
			else if (event === 'ended') this.#goOn();
			else if (event === 'pause' || event === 'error') this.#stop();
			else if (event === 'playing') this.#settle();
			this.onchange?.();
		};
	}

	get currentTime() {
		return this.#lead.currentTime;
	}
	get playState() {
		return this.#lead.playState;
	}
	get sounds() {
		return this.#player.state === 'playing';
	}
	set onaway(tell: Clock['onaway']) {
		this.#lead.onaway = tell;
	}

	/** Something else than `pause` took the sound; the time goes on. */
	#stop() {
		if (!this.#wanted) return;
		this.#wanted = false;
		this.onstopped?.();
	}
	#settle() {
		this.#moved = this.currentTime;
		this.#farSince = undefined;
		this.#lags = [];
	}
	/** Moves the sound to the lead's time, and `ahead` of it by as long as a move takes. */
	#go(ahead: Seconds) {
		this.#player.seek(LEAD + this.currentTime + ahead);
		this.#settle();
	}
	async #begin() {
		this.#wasMoved = false;
		this.#go(0);
		await this.#player.play();
	}

	/** The track has ended: it sounds on where the time does, and not where that has ended, too. */
	#goOn() {
		if (this.#wanted && this.playState === 'running') this.#begin().catch(() => this.#stop());
	}

	#isPause = (time: Seconds) => this.#pauses.some(({ from, to }) => time >= from && time < to);

	#keepInStep() {
		const time = this.currentTime;
		if (!this.sounds || Math.abs(time - this.#moved) < SETTLES) return;
		const heard = this.#player.currentTime - LEAD;
		// it reports `playing`, and its time stands still
		if (heard === this.#heard) return;
		this.#heard = heard;
		this.#lags = [...this.#lags.slice(-4), time - heard];
		if (this.#lags.length < 3) return;
		const lag = this.#lags.toSorted((a, b) => a - b)[Math.floor(this.#lags.length / 2)] ?? 0;
		if (Math.abs(lag) < FAR) return void (this.#farSince = undefined);
		const since = (this.#farSince ??= time);
		const spares = Math.abs(time - since) < SPARES;
		if (spares && !(this.#isPause(heard) && this.#isPause(time))) return;
		if (this.#wasMoved && Math.abs(since - this.#moved) < SOON)
			this.#moveTakes = Math.max(0, Math.min(3, this.#moveTakes + lag));
		this.#go(this.#moveTakes);
		this.#wasMoved = true;
	}

	async play() {
		this.#wanted = true;
		// the time does not wait for the browser's answer
		void this.#lead.play();
		try {
			await this.#begin();
		} catch (error) {
			// a play that was cut off is not refused: a pause has cleared `#wanted` itself
			if (!isCutOff(error)) this.#wanted = false;
			throw error;
		}
	}
	pause() {
		this.#wanted = false;
		this.#player.pause();
		this.#lead.pause();
	}
	seek(time: Seconds) {
		this.#lead.seek(time);
		this.#go(this.#wanted ? this.#moveTakes : 0);
	}
	release() {
		this.onchange = this.onstopped = this.#player.onevent = undefined;
		this.#wanted = false;
		this.#lead.release();
		this.#player.unload();
	}
}
