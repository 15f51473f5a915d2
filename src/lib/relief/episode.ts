import type { Seconds } from '$lib/routine/types.ts';
import { adviceAt, type Advice } from './advice.ts';
import { isMuscle, type Muscle } from './muscles.ts';

/** A cramp that comes back, or a page that is opened again, within this long is the same one. */
const SAME: Seconds = 5 * 60;

/** What outlives the page. Times are in ms since 1970. */
export interface KeptEpisode {
	readonly startedAt: number;
	readonly muscle: Muscle;
	/** When the page last saw it go on, or when it let go. */
	readonly seenAt: number;
}

/** One cramp, from the first tap until it lets go. Nothing in it moves but the clock it is given. */
export class Episode {
	readonly startedAt: number;
	muscle: Muscle;
	#now: () => number;
	#endedAt: number | undefined;
	#round = 1;
	#undone = false;

	/** `now` is in ms since 1970. */
	constructor(muscle: Muscle, startedAt: number, now: () => number = Date.now) {
		this.muscle = muscle;
		this.startedAt = startedAt;
		this.#now = now;
	}

	get id(): string {
		return `cramp-${this.startedAt}`;
	}
	get state(): 'open' | 'better' | 'undone' {
		if (this.#undone) return 'undone';
		return this.#endedAt === undefined ? 'open' : 'better';
	}
	/** When it let go; while it goes on, now. */
	get endedAt(): number {
		return Math.max(this.startedAt, this.#endedAt ?? this.#now());
	}
	/** Counts up, until it lets go. */
	get elapsed(): Seconds {
		return (this.endedAt - this.startedAt) / 1000;
	}
	get advice(): Advice | undefined {
		return adviceAt(this.elapsed);
	}
	/** How often the exercises have begun anew, from 1. */
	get round(): number {
		return this.#round;
	}

	/** It let go. */
	better() {
		this.#endedAt ??= this.#now();
	}
	/** It has not, or it is back: once more from the first exercise. */
	notYet() {
		this.#endedAt = undefined;
		this.#round++;
	}
	/** It was opened by mistake. */
	undo() {
		this.#undone = true;
	}
}

/** The episode that was kept, if this is still the same cramp. */
export function continued(kept: unknown, now: () => number = Date.now): Episode | undefined {
	const { startedAt, seenAt, muscle } = (kept ?? {}) as Partial<KeptEpisode>;
	if (!Number.isFinite(startedAt) || !Number.isFinite(seenAt) || !isMuscle(muscle)) return;
	const since = (now() - Number(seenAt)) / 1000;
	if (since < 0 || since > SAME || Number(startedAt) > Number(seenAt)) return;
	return new Episode(muscle, Number(startedAt), now);
}
