import { setPlaybackCategory, shareSpeaker } from '$lib/device/audio-session.ts';
import { hasLockScreen } from '$lib/device/lock-screen.ts';
import { onOutputLost } from '$lib/device/outputs.ts';
import { holdSession } from '$lib/device/session-lock.ts';
import { keepScreenOn } from '$lib/device/wake-lock.ts';
import type { Missing } from './notices.svelte.ts';
import type { Opened } from './program.ts';

interface Events {
	/** Another window has taken the session. */
	lost(): void;
	/** An audio output is gone: headphones were pulled out, say. */
	outputLost(): void;
	/** The device does not grant it. */
	missing(what: Missing): void;
}

/** What a session holds of the device: the lock that one window has, its kind of audio, the screen's wake lock. */
export class Held {
	#events: Events;
	#giveBack: (() => void) | undefined;
	#stopListening: (() => void) | undefined;
	#letScreenSleep: (() => void) | undefined;
	#asking = false;
	/** Whether the screen is to stay on now. */
	#screen = false;

	constructor(events: Events) {
		this.#events = events;
	}

	/** Whether no other window has taken the session. */
	get mine() {
		return this.#giveBack !== undefined;
	}

	/** One window plays at a time: the one that was asked last. */
	take() {
		if (this.mine) return;
		this.#giveBack = holdSession(() => {
			this.#giveBack = undefined;
			this.#events.lost();
		});
		this.#stopListening ??= onOutputLost(this.#events.outputLost);
	}

	/** Sets the device up for what sounds now (undefined: nothing); `screen` is whether it is to stay on. */
	use(opened: Opened | undefined, screen: boolean) {
		if (opened?.shared) shareSpeaker();
		else setPlaybackCategory(opened !== undefined);
		if (opened?.playsWithScreenOff && !hasLockScreen()) this.#events.missing('lock-screen');
		this.#screen = screen;
		if (!screen) this.letScreenSleep();
		else void this.keepScreen();
	}

	/** Asks once more where it was refused: some phones grant it after a touch only. */
	async keepScreen() {
		if (this.#letScreenSleep || this.#asking) return;
		this.#asking = true;
		const release = await keepScreenOn();
		this.#asking = false;
		// it may not be wanted any more
		if (!this.#screen) return void (release && release());
		if (release) this.#letScreenSleep = release;
		else this.#events.missing('screen');
	}

	letScreenSleep() {
		this.#screen = false;
		this.#letScreenSleep?.();
		this.#letScreenSleep = undefined;
	}

	release() {
		this.#giveBack?.();
		this.#stopListening?.();
		this.#giveBack = this.#stopListening = undefined;
		this.letScreenSleep();
		setPlaybackCategory(false);
	}
}
