import { base } from '$app/paths';
import { offLockScreen, onLockScreen, type Controls } from '$lib/device/lock-screen.ts';
import { titleOf } from '$lib/words/names.ts';
import type { Session } from './session.svelte.ts';

/** A session as the lock screen shows it: anew at each segment and change of state, since phones drop it. */
export class OnLockScreen {
	readonly #controls: Controls;
	#shown = '';

	constructor(controls: Controls) {
		this.#controls = controls;
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
			artist: timeline.routine.title,
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
