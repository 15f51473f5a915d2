import type { Routine } from '$lib/routine/types.ts';
import type { Extension } from '$lib/session/session.svelte.ts';
import { compile, extend } from '$lib/timeline/compile.ts';
import type { Timeline } from '$lib/timeline/types.ts';
import type { Player } from '$lib/track/player/player.ts';

/** A timeline whose track is made before it is wanted, so that the tap is answered at once. */
export interface Prepared {
	readonly timeline: Timeline;
	readonly extensions: readonly Extension[];
	readonly silent: boolean;
	/** Settles when it is known whether there is a track; never rejects. */
	readonly made: Promise<void>;
	/** The loaded track; undefined while it is made, and for good where there is no sound. */
	readonly player: Player | undefined;
	readonly failed: boolean;
	drop(): void;
}

/** Mixes the timeline and loads it. What it takes is fetched now, not with the page. */
export async function openTrack(timeline: Timeline): Promise<Player> {
	const opening = import('$lib/track/player/open-player.ts');
	const { makeTrack } = await import('$lib/track/make-track.ts');
	const track = await makeTrack(timeline);
	return (await opening).openPlayer(track);
}

export const isFor = (
	{ timeline, ...known }: Prepared,
	routine: Routine,
	extensions: readonly Extension[],
	silent: boolean
): boolean =>
	!known.failed &&
	known.silent === silent &&
	timeline.routine.id === routine.id &&
	timeline.routine.steps.length === routine.steps.length &&
	String(known.extensions) === String(extensions);

export function prepare(
	routine: Routine,
	extensions: readonly Extension[],
	silent: boolean
): Prepared {
	const timeline = extensions.reduce((t, [at, by]) => extend(t, at, by), compile(routine));
	let player: Player | undefined;
	let failed = false;
	let dropped = false;
	const make = async () => {
		if (silent) return;
		const start = performance.now();
		const opened = await openTrack(timeline);
		performance.measure('track', { start });
		if (dropped) opened.unload();
		else player = opened;
	};
	const made = make().catch((error) => {
		console.warn('No track:', error);
		failed = true;
	});
	return {
		timeline,
		extensions,
		silent,
		made,
		get player() {
			return player;
		},
		get failed() {
			return failed;
		},
		drop() {
			dropped = true;
			player?.unload();
		}
	};
}
