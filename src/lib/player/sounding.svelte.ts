import type { Timeline } from '$lib/timeline/types.ts';
import { Making } from './making.ts';
import type { Missing } from './notices.svelte.ts';
import type { Policy } from './policy.ts';
import type { Late, Opened, Prelude, Source } from './program.ts';
import type { Session } from './session.svelte.ts';
import type { SilentClock } from './silent-clock.ts';

/**
 * What is wanted to be heard, and whether it is. `off`: nothing is wanted. `coming`: it is being made. `on`: it
 * sounds, or will when the paused session goes on. `asks`: a touch will make it sound. `missing`: none can be
 * made here.
 */
export type Sound = 'off' | 'coming' | 'on' | 'asks' | 'missing';

interface Around {
	readonly policy: Policy;
	readonly prelude: Prelude | undefined;
	/** What the person wants to hear now; undefined for nothing. */
	source(): Source | undefined;
	/** A clock without sound, for the session's timeline. */
	silent(): SilentClock;
	/** Another clock sounds now, or none. */
	switched(opened: Opened | undefined): void;
	missing(what: Missing): void;
}

/** A pause, another track or the end came before it could begin: nobody refused. */
const cutOff = (error: unknown) => error instanceof Error && error.name === 'AbortError';

/** What is heard of one session: it moves the session from one clock to another, and never two sound. */
export class Sounding {
	readonly #session: Session;
	readonly #around: Around;
	readonly #making: Making;
	/** The session's clock, where it is one that sounds. */
	#on: Opened | undefined;
	/** Loaded, and waiting for a touch. */
	#ready: Opened | undefined;
	#wanted: boolean;
	#failed = false;
	#refused = false;
	#released = false;
	#state = $state<Sound>('off');
	#spoken = $state(false);

	constructor(session: Session, on: Opened | undefined, wanted: boolean, around: Around) {
		this.#session = session;
		this.#around = around;
		this.#on = on;
		this.#wanted = wanted;
		this.#making = new Making(wanted && !on, {
			...around,
			timeline: () => session.timeline,
			makeRoom: () => this.drop(),
			arrived: (opened) => this.#arrive(opened),
			failed: () => this.#look({ failed: true })
		});
		if (around.prelude) around.prelude.onchange = () => this.look();
		session.onstopped = () => this.stopped();
		this.#switched();
	}

	get state() {
		return this.#state;
	}
	get wanted() {
		return this.#wanted;
	}
	/** Whether a voice is in what is heard. */
	get spoken() {
		return this.#spoken;
	}

	/** Sees whether what is wanted is heard. Call it at every change. */
	look() {
		if (this.#released) return;
		const { prelude, policy } = this.#around;
		const waits = !policy.startsSilent && this.#session.playState !== 'running';
		const sounds = prelude?.sounds || (this.#on && (waits || this.#on.clock.sounds));
		if (!this.#wanted) this.#state = 'off';
		else if (sounds) this.#state = 'on';
		else if (this.#ready || this.#refused) this.#state = 'asks';
		else this.#state = this.#failed ? 'missing' : 'coming';
		// so that a touch has nothing left to seek
		if (policy.startsSilent) this.#ready?.clock.seek(this.#session.currentTime);
	}
	#look({ failed = this.#failed, refused = this.#refused }) {
		this.#failed = failed;
		this.#refused = refused;
		this.look();
	}

	#switched() {
		this.#spoken = this.#on?.spoken ?? false;
		this.#around.switched(this.#on);
		this.look();
	}

	/** The session goes on without sound from this second; the sound waits for a touch. */
	#toSilence(running = this.#session.playState === 'running') {
		const on = this.#on;
		if (!on) return;
		this.#on = undefined;
		this.#ready?.clock.release();
		this.#ready = on;
		void this.#session.swap(this.#around.silent(), running);
		this.#switched();
	}

	/** What sounds is no longer right, or must go: silence, until another track is there. */
	drop() {
		this.#toSilence();
		this.#ready?.clock.release();
		this.#ready = undefined;
		this.look();
	}

	/** Waits for what was begun in a tap; goes on without sound where the browser refuses it. */
	async settle(playing: Promise<void>): Promise<void> {
		const on = this.#on;
		try {
			await playing;
			this.#look({ refused: false });
		} catch (error) {
			if (this.#released || this.#on !== on || cutOff(error)) return this.look();
			console.warn('The browser refused to play:', error);
			this.#around.missing('sound-refused');
			this.#toSilence(true);
			this.#look({ refused: true });
		}
	}

	/** Turns the sound on, from the current second. Call it in the tap. */
	want(): void {
		this.#wanted = true;
		const { prelude } = this.#around;
		if (this.#ready) void this.#switch(this.#ready);
		else if (this.#on) void (this.#on.clock.sounds || this.settle(this.#on.clock.play()));
		else if (this.#session.segment.start === 0) this.sayFirst();
		else prelude?.unlock();
		if (!this.#on && !this.#ready && !this.#making.busy) void this.remake('network');
		this.look();
	}

	/** What is said while the track is being made. Call it in the tap where there is one. */
	sayFirst() {
		this.#around.prelude?.play().then(
			() => this.#look({ refused: false }),
			(error) => this.#look({ refused: !cutOff(error) })
		);
	}

	/** Silence; the session goes on. */
	hush() {
		this.#wanted = false;
		this.#around.prelude?.stop();
		this.#toSilence();
		this.look();
	}

	/** Something else stopped the sound: a call, an alarm, another window, headphones that are gone. */
	stopped() {
		if (!this.#around.policy.startsSilent) return;
		this.#around.prelude?.stop();
		this.#toSilence(true);
		this.#look({ refused: true });
	}

	#arrive(opened: Opened) {
		if (this.#wanted) return void this.#switch(opened);
		this.#ready?.clock.release();
		this.#ready = opened;
		this.look();
	}

	/** Sounds by this clock from the same second on; where it may not, what was heard goes on. */
	async #switch(opened: Opened) {
		const before = this.#on;
		const running = this.#session.playState === 'running';
		if (this.#ready !== opened) this.#ready?.clock.release();
		this.#ready = undefined;
		this.#on = opened;
		this.#around.prelude?.stop();
		const playing = this.#session.swap(opened.clock, running);
		this.#switched();
		const refused = await playing.then(
			() => false,
			(error) => !cutOff(error)
		);
		if (this.#released || !refused || this.#on !== opened) {
			if (before !== this.#on) before?.clock.release();
			return this.#look({ refused: refused && this.#refused });
		}
		if (before) {
			// what was heard was allowed: it goes on
			this.#on = before;
			this.#around.missing('voice');
			void this.settle(this.#session.swap(before.clock, running));
			opened.clock.release();
			return this.#switched();
		}
		this.#around.missing('sound-refused');
		this.#toSilence(running);
		this.#look({ refused: true });
	}

	/** What is chosen to be heard has changed. Call it in the tap. */
	retune() {
		this.#wanted = this.#around.source() !== undefined;
		void this.remake('network');
	}

	/** A new track for the session's timeline, as it is chosen to sound now. */
	async remake(from: 'kept' | 'network') {
		this.#failed = false;
		if (!(await this.#making.remake(from))) this.drop();
		this.look();
	}

	/** A track that comes after the start of a session with this timeline. */
	join = (late: Parameters<Late>[0], timeline: Timeline) => this.#making.join(late, timeline);

	release() {
		this.#released = true;
		this.#making.stop();
		this.#around.prelude?.stop();
		this.#ready?.clock.release();
		this.#ready = undefined;
	}
}
