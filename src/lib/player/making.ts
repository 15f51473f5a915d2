import { pageSeen } from '$lib/device/page-life.ts';
import type { Timeline } from '$lib/timeline/types.ts';
import type { Track } from '$lib/track/spoken-track.ts';
import type { Missing } from './notices.svelte.ts';
import type { Late, Opened, Prelude, Source } from './program.ts';

interface Around {
	/** The session's, as it is now. */
	timeline(): Timeline;
	readonly prelude: Prelude | undefined;
	/** What the person wants to hear now; undefined for nothing. */
	source(): Source | undefined;
	/** Releases what sounds: the next track needs its element. */
	makeRoom(): void;
	arrived(opened: Opened): void;
	missing(what: Missing): void;
	/** Nothing is on its way any more. */
	failed(): void;
}

/** Makes the tracks of a running session; of all that are asked for, the last one arrives. */
export class Making {
	readonly #around: Around;
	#asked = 0;
	#busy: boolean;
	/** How many tracks are being loaded. */
	#loading = 0;

	constructor(busy: boolean, around: Around) {
		this.#busy = busy;
		this.#around = around;
	}

	/** Whether a track is being made. */
	get busy() {
		return this.#busy;
	}

	/** A track is being given to its element, which must not be given anything else meanwhile. */
	get loads() {
		return this.#loading > 0;
	}

	/** A new track for the timeline, as it is chosen to sound now; false where nothing is wanted. */
	async remake(from: 'kept' | 'network'): Promise<boolean> {
		const source = this.#around.source();
		if (source) await this.#hear(source, source.make(this.#around.timeline(), from));
		else this.stop();
		return source !== undefined;
	}

	/** Takes what comes after the start of a session with this timeline. */
	join(late: Parameters<Late>[0], timeline: Timeline): void {
		const source = this.#around.source();
		if (late === 'no voice') this.#around.missing('voice');
		else if (late === 'no sound') this.#fail();
		// the session was made longer meanwhile
		else if (timeline !== this.#around.timeline()) void this.remake('network');
		// a hidden phone plays on what it plays, and begins nothing new
		else if (source)
			void this.#hear(
				source,
				source.oneElement ? Promise.resolve(late) : pageSeen().then(() => late)
			);
	}

	async #hear(source: Source, making: Promise<Track>) {
		const asked = ++this.#asked;
		const stale = () => asked !== this.#asked;
		this.#busy = true;
		try {
			const track = await making;
			if (source.oneElement) await this.#around.prelude?.over;
			if (stale()) return;
			if (source.oneElement) this.#around.makeRoom();
			const opened = await this.#load(source, track);
			if (stale()) return opened.clock.release();
			this.#busy = false;
			if (source.speaks && !opened.spoken) this.#around.missing('voice');
			this.#around.arrived(opened);
		} catch (error) {
			console.warn('No track:', error);
			if (!stale()) this.#fail();
		}
	}

	async #load(source: Source, track: Track): Promise<Opened> {
		this.#loading++;
		try {
			return await source.load(this.#around.timeline(), track);
		} finally {
			this.#loading--;
		}
	}

	#fail() {
		this.#busy = false;
		this.#around.missing('sound-broken');
		this.#around.failed();
	}

	/** Drops the track that is being made. */
	stop() {
		this.#asked++;
		this.#busy = false;
	}
}
