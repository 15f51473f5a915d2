import { isCutOff } from '$lib/device/audio/player.ts';
import type { Opened } from './program.ts';
import type { Session } from './session.svelte.ts';
import type { SilentClock } from './silent-clock.ts';

/** Whether the browser refused to play; a play that was cut off is no refusal. Never rejects. */
export const refusal = (playing: Promise<unknown>): Promise<boolean> =>
	playing.then(
		() => false,
		(error: unknown) => {
			if (!isCutOff(error)) console.warn('The browser refused to play:', error);
			return !isCutOff(error);
		}
	);

/** Moves a session from one clock to another, so that never two of them sound. */
export class Outputs {
	readonly #session: Session;
	/** A clock without sound, for the session's timeline. */
	readonly #silent: () => SilentClock;
	/** Told when another clock is to be the session's. */
	readonly #switched: () => void;
	#on: Opened | undefined;
	#ready: Opened | undefined;
	#released = false;

	constructor(
		session: Session,
		on: Opened | undefined,
		silent: () => SilentClock,
		switched: () => void
	) {
		this.#session = session;
		this.#on = on;
		this.#silent = silent;
		this.#switched = switched;
	}

	/** The session's clock, where it is one that sounds. */
	get on() {
		return this.#on;
	}
	/** Loaded, and waiting for a touch. */
	get ready() {
		return this.#ready;
	}

	/** The session goes on without sound from this second; what sounded waits. */
	toSilence(running = this.#session.playState === 'running'): void {
		const on = this.#on;
		if (!on) return;
		this.#on = undefined;
		void this.#session.swap(this.#silent(), running);
		// only now: what waits is moved along, and must not move the session
		this.wait(on);
		this.#switched();
	}

	/** This one waits, in place of another one. */
	wait(opened: Opened | undefined): void {
		if (this.#ready !== opened) this.#ready?.clock.release();
		this.#ready = opened;
	}

	/** The timeline has become longer: without sound a clock of the new length goes on, and what waited is old. */
	lengthen(): void {
		if (this.#on) return;
		this.wait(undefined);
		void this.#session.swap(this.#silent());
	}

	/** The session goes on in silence, and nothing waits for a touch. */
	drop(): void {
		this.toSilence();
		this.wait(undefined);
	}

	/** Waits for what was begun in a tap; without sound where that is refused. True where it is. */
	async settle(playing: Promise<void>): Promise<boolean> {
		const on = this.#on;
		const refused = await refusal(playing);
		if (!refused || this.#released || this.#on !== on) return false;
		this.toSilence(true);
		return true;
	}

	/** Sounds by this clock from the same second on; where that is refused, what was heard goes on. */
	async switchTo(opened: Opened): Promise<'done' | 'refused' | 'as before'> {
		const before = this.#on;
		const running = this.#session.playState === 'running';
		if (this.#ready === opened) this.#ready = undefined;
		this.wait(undefined);
		this.#on = opened;
		// first what it needs of the device, and what was known of the one before is over
		this.#switched();
		const playing = this.#session.swap(opened.clock, running);
		const refused = await refusal(playing);
		if (this.#released || !refused || this.#on !== opened) {
			if (before !== this.#on) before?.clock.release();
			return 'done';
		}
		if (!before) {
			this.toSilence(running);
			return 'refused';
		}
		// what was heard was allowed: it goes on
		this.#on = before;
		this.#switched();
		const back = this.settle(this.#session.swap(before.clock, running));
		opened.clock.release();
		return (await back) ? 'refused' : 'as before';
	}

	release(): void {
		this.#released = true;
		this.wait(undefined);
	}
}
