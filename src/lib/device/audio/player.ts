import type { Seconds } from '$lib/routine/types.ts';

/** `error`: it has lost its track, and could not get it back. The others as the element's own. */
export type PlayerEvent =
	'playing' | 'pause' | 'ended' | 'timeupdate' | 'seeked' | 'waiting' | 'error';

/** One track that is loaded and can be played. It reports what its element does; that may be wrong. */
export interface Player {
	/** In the track's time; while it is on its way to a place, that place. */
	readonly currentTime: Seconds;
	/** Of the track. */
	readonly duration: Seconds;
	/** `playing` only where it really sounds: not while it loads or is on its way to a place. */
	readonly state: 'paused' | 'waiting' | 'playing' | 'ended';
	/** Call it within a tap. Rejects with an AbortError where a pause or a load has cut it off. */
	play(): Promise<void>;
	pause(): void;
	seek(time: Seconds): void;
	unload(): void;
	onevent?: (event: PlayerEvent) => void;
}

/**
 * Whether a pause, another track or the end came before a play could begin: that is no refusal. Chromium, Firefox
 * and Safari all say NotAllowedError where they want a tap, and NotSupportedError for what they cannot play.
 */
export const isCutOff = (error: unknown): boolean =>
	error instanceof Error && error.name === 'AbortError';
