import { deviceNow, type Now } from '$lib/device/now.ts';
import { passed } from '$lib/player/passed.ts';
import type { Seconds } from '$lib/routine/types.ts';
import { adviceAt, type Advice } from './advice.ts';
import { isMuscle, type Muscle } from './muscles.ts';

/** A cramp that comes back, or a page that is opened again, within this long is the same one. */
const SAME: Seconds = 5 * 60;

/** What is stored, to outlive the page. Times are in ms since 1970, by the wall clock as it was then. */
export interface KeptEpisode {
	readonly startedAt: number;
	readonly muscle: Muscle;
	/** When the page last saw it go on, or when it let go. */
	readonly seenAt: number;
	/** How long it had lasted then. */
	readonly elapsed: Seconds;
}

/**
 * One cramp, from the first tap until it lets go. It counts by the steady clock, and what the device slept
 * where that is at most five minutes; the wall clock only names the moment it began.
 *
 * | state    | better()      | notYet()   | undo()   | asleep for longer |
 * | -------- | ------------- | ---------- | -------- | ----------------- |
 * | `open`   | `better`, now | next round | `undone` | `left`            |
 * | `better` | –             | –          | `undone` | –                 |
 * | `left`   | –             | –          | `undone` | –                 |
 * | `undone` | –             | –          | –        | –                 |
 *
 * `left`: nobody saw how it ended, and its time stays where it was last seen. A cramp that is back after it let
 * go is a new `Episode`, made by `continued`.
 */
export class Episode {
	/** In ms since 1970. */
	readonly startedAt: number;
	muscle: Muscle;
	#now: () => Now;
	#seen: Now;
	#state: 'open' | 'better' | 'left' | 'undone' = 'open';
	/** How long it was open. */
	#passed: Seconds;
	#seenAt: number;
	#round = 1;

	constructor(
		muscle: Muscle,
		startedAt: number,
		now: () => Now = deviceNow,
		elapsed: Seconds = Math.max(0, now().wall - startedAt / 1000)
	) {
		this.muscle = muscle;
		this.startedAt = startedAt;
		this.#now = now;
		this.#seen = now();
		this.#seenAt = Math.round(this.#seen.wall * 1000);
		this.#passed = elapsed;
	}

	#look() {
		const now = this.#now();
		const { ran, slept } = passed(this.#seen, now);
		this.#seen = now;
		if (this.#state !== 'open') return;
		if (slept > SAME) {
			this.#state = 'left';
			return;
		}
		this.#passed += ran + slept;
		this.#seenAt = Math.round(now.wall * 1000);
	}

	get id(): string {
		return `cramp-${this.startedAt}`;
	}
	get state() {
		this.#look();
		return this.#state;
	}
	/** Counts up while it goes on. */
	get elapsed(): Seconds {
		this.#look();
		return this.#passed;
	}
	/** When it let go, in ms since 1970; undefined while it goes on, and where nobody knows. */
	get endedAt(): number | undefined {
		return this.state === 'better' ? this.seenAt : undefined;
	}
	/** Until when it was seen to last, in ms since 1970. */
	get seenAt(): number {
		return this.startedAt + Math.round(this.elapsed * 1000);
	}
	get advice(): Advice | undefined {
		return adviceAt(this.elapsed);
	}
	/** How often the exercises have begun anew, from 1. */
	get round(): number {
		return this.#round;
	}
	get kept(): KeptEpisode {
		const { startedAt, muscle, elapsed } = this;
		return { startedAt, muscle, elapsed, seenAt: this.#seenAt };
	}

	/** It let go. */
	better() {
		if (this.state === 'open') this.#state = 'better';
	}
	/** It has not: once more from the first exercise. */
	notYet() {
		if (this.state === 'open') this.#round++;
	}
	/** It was opened by mistake. */
	undo() {
		this.#look();
		this.#state = 'undone';
	}
}

const isTime = (value: unknown): value is number => Number.isFinite(value);

/**
 * The episode that was kept, if this is still the same cramp. It goes on from what was counted. Seen up to five
 * minutes in the future it is the same too: the wall clock was set back, and nothing is added.
 */
export function continued(kept: unknown, now: () => Now = deviceNow): Episode | undefined {
	const { startedAt, seenAt, muscle, elapsed } = (kept ?? {}) as Partial<KeptEpisode>;
	if (!isTime(startedAt) || !isTime(seenAt) || !isMuscle(muscle)) return;
	const since = now().wall - seenAt / 1000;
	if (Math.abs(since) > SAME) return;
	const counted = isTime(elapsed) && elapsed >= 0 ? elapsed : (seenAt - startedAt) / 1000;
	return new Episode(muscle, startedAt, now, Math.max(0, counted) + Math.max(0, since));
}
