import { pageLoaded } from '$lib/device/page-life.ts';
import type { Seconds } from '$lib/routine/types.ts';
import type { Extension, Timeline } from '$lib/timeline/types.ts';
import { inFront } from '$lib/track/in-front.ts';
import type { Track } from '$lib/track/spoken-track.ts';
import type { Late, Opened, Program, Source } from './program.ts';

const partOf = ({ start, end, exercise, side, kind }: Timeline['segments'][number]) =>
	[start, end, exercise.id, side, kind].join();

/** Names what is played and how it sounds, so that nothing else is taken for it. */
export const nameOf = (
	{ timeline, extensions = [] }: Program,
	source: Source | undefined
): string =>
	JSON.stringify([
		timeline.routine.id,
		timeline.segments.map(partOf),
		timeline.cues,
		extensions,
		source?.name
	]);

/** A program whose track is made before it is wanted, so that the tap is answered at once. */
export class Prepared {
	readonly name: string;
	readonly timeline: Timeline;
	readonly extensions: readonly Extension[];
	readonly source: Source | undefined;
	readonly #at: Seconds;
	/** Settles when it is known whether there is a track; never rejects. */
	readonly made: Promise<void>;
	#opened: Opened | undefined;
	#missing: 'no voice' | 'no sound' | undefined;
	#late: Late | undefined;
	#dropped = false;

	constructor(program: Program, source: Source | undefined) {
		this.name = nameOf(program, source);
		this.timeline = program.timeline;
		this.extensions = program.extensions ?? [];
		this.source = source;
		this.#at = program.at ?? 0;
		this.made = source ? this.#make(source) : Promise.resolve();
	}

	get opened() {
		return this.#opened;
	}
	/** Whether a run has taken it: what is made from now on goes to that run. */
	get taken() {
		return this.#late !== undefined;
	}
	/** What could not be made or fetched. */
	get missing() {
		return this.#missing;
	}

	#miss(what: 'no voice' | 'no sound') {
		this.#missing = what;
		this.#late?.(what);
	}

	async #make(source: Source) {
		try {
			const track = await inFront(this.#add(source, 'kept'));
			if (source.speaks && !track.spoken) void inFront(this.#improve(source));
		} catch (error) {
			console.warn('No track:', error);
			this.#miss('no sound');
		}
	}

	/** The voice is not on this device yet: tones are ready, and the voice as soon as it has come. */
	async #improve(source: Source) {
		try {
			await pageLoaded();
			await source.voice();
			if (!this.#dropped) await this.#add(source, 'network');
		} catch (error) {
			console.warn('No voice yet:', error);
			this.#miss('no voice');
		}
	}

	/** Makes a track and loads it ahead of the tap; after the tap it is handed over as it is. */
	async #add(source: Source, from: 'kept' | 'network'): Promise<Track> {
		const start = performance.now();
		const track = await source.make(this.timeline, from);
		if (!this.#dropped && !this.#late && !source.oneElement) {
			const opened = await source.load(this.timeline, track);
			if (this.#dropped || this.#late) opened.clock.release();
			else {
				this.#opened?.clock.release();
				this.#opened = opened;
				// so that the tap has nothing left to seek
				if (this.#at) opened.clock.seek(this.#at);
			}
		}
		performance.measure('track', { start, detail: track.spoken ? 'spoken' : 'tones' });
		this.#late?.(track);
		return track;
	}

	/** What is loaded by now, from now on the taker's own; what comes later is handed to `late`. */
	take(late: Late): Opened | undefined {
		const opened = this.#opened;
		this.#opened = undefined;
		this.#late = late;
		const missing = this.#missing;
		if (missing) queueMicrotask(() => late(missing));
		return opened;
	}

	drop() {
		this.#dropped = true;
		this.#late = undefined;
		this.#opened?.clock.release();
		this.#opened = undefined;
	}
}
