import type { Routine } from '$lib/routine/types.ts';
import type { Extension } from '$lib/timeline/types.ts';
import { compile, extend } from '$lib/timeline/compile.ts';
import type { Timeline } from '$lib/timeline/types.ts';
import { openClock, type Opened, type Wish } from './open-clock.ts';
import { pageLoaded } from '$lib/device/page-life.ts';

/** What became of the voice: in what is opened as far as it can be, come after that was taken, or not come. */
type Voice = 'as opened' | 'late' | 'missing';

/** A timeline whose track is made before it is wanted, so that the tap is answered at once. */
export interface Prepared {
	readonly timeline: Timeline;
	readonly extensions: readonly Extension[];
	/** Undefined where no sound is wanted. */
	readonly wish: Wish | undefined;
	/** Settles when it is known whether there is a track; never rejects. */
	readonly made: Promise<void>;
	/** Undefined while it is made, and for good where there is no sound. */
	readonly opened: Opened | undefined;
	readonly failed: boolean;
	/** Settles when no more will come of it; never rejects. */
	readonly voice: Promise<Voice>;
	/** What is opened; from now on nothing else takes its place. */
	take(): Opened | undefined;
	drop(): void;
}

export const matches = (
	{ timeline, ...known }: Prepared,
	routine: Routine,
	extensions: readonly Extension[],
	wish: Wish | undefined
): boolean =>
	!known.failed &&
	JSON.stringify(known.wish) === JSON.stringify(wish) &&
	timeline.routine.id === routine.id &&
	timeline.routine.steps.length === routine.steps.length &&
	String(known.extensions) === String(extensions);

export function prepare(
	routine: Routine,
	extensions: readonly Extension[],
	wish: Wish | undefined
): Prepared {
	const timeline = extensions.reduce((t, [at, by]) => extend(t, at, by), compile(routine));
	let opened: Opened | undefined;
	let failed = false;
	let dropped = false;
	let taken = false;

	const open = async (wish: Wish, from: 'kept' | 'network') => {
		const start = performance.now();
		const next = await openClock(timeline, wish, from);
		performance.measure('track', { start, detail: next.spoken ? 'spoken' : 'tones' });
		if (dropped || taken) return next.clock.release();
		opened?.clock.release();
		opened = next;
	};
	const make = async () => {
		if (wish) await open(wish, 'kept');
	};
	/** The voice is not on this device yet: tones are ready, and the voice as soon as it has come. */
	const improve = async (): Promise<Voice> => {
		if (!wish || wish.choice.says === 'nothing' || !opened || opened.spoken) return 'as opened';
		await pageLoaded();
		const { packOf } = await import('$lib/voice/pack.ts');
		await packOf(wish.choice.voice);
		const tones = opened;
		if (!taken && !dropped) await open(wish, 'network');
		return opened === tones ? 'late' : 'as opened';
	};
	const made = make().catch((error) => {
		console.warn('No track:', error);
		failed = true;
	});
	const voice = made.then(improve).catch((error): Voice => {
		console.warn('No voice yet:', error);
		return 'missing';
	});
	return {
		timeline,
		extensions,
		wish,
		made,
		get opened() {
			return opened;
		},
		get failed() {
			return failed;
		},
		voice,
		take() {
			taken = true;
			return opened;
		},
		drop() {
			dropped = true;
			opened?.clock.release();
		}
	};
}
