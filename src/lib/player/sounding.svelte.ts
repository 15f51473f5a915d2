import type { Timeline } from '$lib/timeline/types.ts';
import { Making } from './making.ts';
import type { Missing } from './notices.svelte.ts';
import { Outputs, refusal } from './outputs.ts';
import type { Policy } from './policy.ts';
import type { Late, Opened, Prelude, Source } from './program.ts';
import type { Session } from './session.svelte.ts';
import type { SilentClock } from './silent-clock.ts';
import type { Sound } from './sound.ts';

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
	/** What was missing is there. */
	over(...what: readonly Missing[]): void;
}

/** What is heard of one session: what is wanted, what of it is there, and what the browser allows. */
export class Sounding {
	readonly #session: Session;
	readonly #around: Around;
	readonly #outputs: Outputs;
	readonly #making: Making;
	#wanted: boolean;
	#refused = false;
	#released = false;
	#state = $state<Sound>('off');
	#spoken = $state(false);

	constructor(session: Session, on: Opened | undefined, wanted: boolean, around: Around) {
		this.#session = session;
		this.#around = around;
		this.#wanted = wanted;
		this.#outputs = new Outputs(session, on, around.silent, () => this.#switched());
		this.#making = new Making(wanted && !on, {
			...around,
			timeline: () => session.timeline,
			makeRoom: () => this.drop(),
			arrived: (opened) => this.#arrive(opened),
			failed: () => this.look()
		});
		const { prelude } = around;
		if (prelude) prelude.onchange = () => this.look();
		if (prelude) prelude.onstopped = () => this.stopped();
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
		const { on, ready } = this.#outputs;
		const waits = !policy.startsSilent && this.#session.playState !== 'running';
		const sounds = prelude?.sounds || (on && (waits || on.clock.sounds));
		if (!this.#wanted) this.#state = 'off';
		else if (sounds) this.#state = 'on';
		else if (ready || this.#refused) this.#state = 'asks';
		else this.#state = on || this.#making.busy ? 'coming' : 'missing';
		// so that a touch has nothing left to seek
		if (policy.startsSilent) ready?.clock.seek(this.#session.currentTime);
	}
	#look(refused: boolean) {
		this.#refused = refused;
		this.look();
	}

	#switched() {
		const { on } = this.#outputs;
		this.#spoken = on?.spoken ?? false;
		if (this.#spoken) this.#around.over('voice');
		this.#around.switched(on);
		this.look();
	}

	/** What sounds is no longer right, or must go: silence, until another track is there. */
	drop() {
		this.#outputs.drop();
		this.look();
		if (this.#state === 'missing') this.#around.missing('sound-broken');
	}

	/** Waits for what was begun in a tap; goes on without sound where the browser refuses it. */
	async settle(playing: Promise<void>): Promise<void> {
		const refused = await this.#outputs.settle(playing);
		if (refused) this.#refuse();
		else this.#allow();
	}
	#refuse() {
		if (this.#released) return;
		this.#around.missing('sound-refused');
		this.#look(true);
	}
	#allow() {
		if (this.#released || !this.#outputs.on) return;
		this.#around.over('sound-refused', 'sound-broken');
		this.#look(false);
	}

	/** Turns the sound on, from the current second. Call it in the tap. */
	want(): void {
		this.#wanted = true;
		this.#refused = false;
		const { on, ready } = this.#outputs;
		if (ready) void this.#switch(ready);
		else if (on) void (on.clock.sounds || this.settle(on.clock.play()));
		else if (this.#session.segment.start === 0 && !this.#making.loads) void this.sayFirst();
		else this.#around.prelude?.unlock();
		if (!on && !ready && !this.#making.busy) void this.remake('network');
		this.look();
	}

	/** Says what is said while the track is being made. Call it in the tap where there is one. */
	async sayFirst() {
		const { prelude } = this.#around;
		if (prelude && (await refusal(prelude.play()))) this.#look(true);
	}

	/** Silence; the session goes on. */
	hush() {
		this.#wanted = false;
		this.#around.prelude?.stop();
		this.#outputs.toSilence();
		this.look();
	}

	/** Something else stopped the sound: a call, an alarm, another window, headphones that are gone. */
	stopped() {
		if (!this.#around.policy.startsSilent) return;
		this.#around.prelude?.stop();
		this.#outputs.toSilence(true);
		this.#look(true);
	}

	#arrive(opened: Opened) {
		// where a touch is asked for, nothing sounds before it
		const mayTry = this.#wanted && !(this.#refused && this.#around.policy.startsSilent);
		if (mayTry) return void this.#switch(opened);
		this.#outputs.wait(opened);
		this.look();
	}
	async #switch(opened: Opened) {
		this.#around.prelude?.stop();
		const outcome = await this.#outputs.switchTo(opened);
		if (outcome === 'refused') this.#refuse();
		else this.#allow();
		if (outcome === 'as before') this.#around.missing('voice');
	}

	/** What is chosen to be heard has changed. Call it in the tap. */
	retune() {
		this.#wanted = this.#around.source() !== undefined;
		this.#around.over('sound-refused', 'sound-broken', 'voice');
		const { ready } = this.#outputs;
		// refused before, and right as it is: it sounds within this very tap
		if (ready && this.#refused && this.#wanted) void this.#switch(ready);
		void this.remake('network');
	}

	/** The session's timeline has become longer. */
	lengthen() {
		this.#outputs.lengthen();
		void this.remake('kept');
	}

	/** A new track for the session's timeline, as it is chosen to sound now. */
	async remake(from: 'kept' | 'network') {
		const making = this.#making.remake(from);
		this.look();
		if (!(await making)) this.drop();
	}

	/** A track that comes after the start of a session with this timeline. */
	join = (late: Parameters<Late>[0], timeline: Timeline) => this.#making.join(late, timeline);

	release() {
		this.#released = true;
		this.#making.stop();
		this.#around.prelude?.stop();
		this.#outputs.release();
	}
}
