import { base } from '$app/paths';
import { offLockScreen, onLockScreen, type Controls } from '$lib/device/lock-screen.ts';
import type { Seconds } from '$lib/routine/types.ts';
import { routineTitle, titleOf } from '$lib/words/names.ts';
import type { Session } from './session.svelte.ts';

/** What the buttons of the lock screen act on. */
interface Played {
	play(): void;
	pause(): void;
	skip(steps: 1 | -1): void;
	seek(time: Seconds): void;
}

/** A session as the lock screen shows it: anew at each segment and change of state, since phones drop it. */
export class OnLockScreen {
	readonly #controls: Controls;
	#shown = '';

	constructor(playback: Played) {
		this.#controls = {
			play: () => playback.play(),
			pause: () => playback.pause(),
			previous: () => playback.skip(-1),
			next: () => playback.skip(1),
			seek: (time) => playback.seek(time)
		};
	}

	/** `playing` is what its button says. At the end its buttons do nothing. */
	look(session: Session, playing: boolean): void {
		const { segment, timeline, currentTime, playState } = session;
		const shown = [playState, playing, segment.start, segment.end].join();
		if (shown === this.#shown) return;
		this.#shown = shown;
		if (playState === 'finished') return offLockScreen();
		onLockScreen(this.#controls, {
			title: titleOf(segment),
			artist: routineTitle(timeline.routine),
			icon: `${base}/icons/icon-512.png`,
			playing,
			currentTime,
			duration: timeline.duration
		});
	}

	off(): void {
		if (this.#shown) offLockScreen();
		this.#shown = '';
	}
}
