import type { Seconds } from '$lib/routine/types.ts';
import { Held } from './held.ts';
import { OnLockScreen } from './on-lock-screen.ts';
import type { Policy } from './policy.ts';
import { nameOf, Prepared } from './prepared.ts';
import type { Program } from './program.ts';
import { forgetResumePoint } from './resume-point-on-disk.ts';
import { Run, type Around } from './run.ts';
import { SecondTap } from './second-tap.ts';

/**
 * One playing of a program, for an evening (time waits for its sound) and for a cramp (time never waits).
 *
 * | event            | no session    | evening runs        | evening paused     | a cramp runs         | finished   |
 * | ---------------- | ------------- | ------------------- | ------------------ | -------------------- | ---------- |
 * | start            | begins        | –                   | –                  | begins               | –          |
 * | play             | –             | –                   | runs               | –                    | –          |
 * | pause            | –             | paused              | –                  | sound off            | –          |
 * | refused          | runs silently | runs silently       | runs silently      | asks for a touch     | –          |
 * | a late track     | –             | heard from here     | heard when it runs | heard from here      | –          |
 * | stopped (system) | –             | paused              | –                  | asks for a touch     | –          |
 * | sleep in silence | –             | paused, away        | paused             | goes on where it was | –          |
 * | another window   | –             | paused              | –                  | asks for a touch     | –          |
 * | retune           | –             | new track from here | new track, paused  | new track from here  | –          |
 * | longer           | –             | new track from here | new track, paused  | new track from here  | –          |
 * | the end          | –             | finished            | finished           | begins anew          | –          |
 * | leave, end       | –             | no session          | no session         | no session           | no session |
 *
 * What follows a cramp finishes, too, and gives way to a start. Never two sound; what says it plays is heard.
 */
export class Playback {
	/** Told at every change, and about once a second while it runs. */
	onchange?: () => void;
	readonly #policy: Policy;
	readonly #around: Around;
	readonly #held: Held;
	readonly #lockScreen: OnLockScreen;
	#run = $state.raw<Run>();
	#starting = $state(false);
	#prepared: Prepared | undefined;
	/** Each start has a number: one that was left meanwhile does not begin. */
	#visit = 0;
	/** Of the tap that starts. */
	readonly secondTap = new SecondTap();

	constructor(policy: Policy, around: Around) {
		this.#policy = policy;
		this.#around = around;
		this.#lockScreen = new OnLockScreen(this);
		this.#held = new Held({
			lost: () => {
				around.notices?.tell('elsewhere');
				this.#run?.interrupt();
			},
			outputLost: () => this.#run?.interrupt(),
			missing: (what) => around.notices?.tell(what)
		});
	}

	get session() {
		return this.#run?.session;
	}
	/** Start was tapped, and its sound is not there yet. */
	get starting() {
		return this.#starting;
	}
	get sound() {
		return this.#run?.sounding.state ?? 'off';
	}
	/** Whether a voice is in what is heard. */
	get spoken() {
		return this.#run?.sounding.spoken ?? false;
	}
	/** Whether no other window has taken the session. */
	get mine() {
		return this.#held.mine || !this.#policy.holdsDevice;
	}

	/** Makes the track of what is likely to be started. */
	prepare(program: Program): Prepared {
		const known = this.#known(program);
		if (known && !known.missing) return known;
		this.#prepared?.drop();
		return (this.#prepared = new Prepared(program, this.#around.source()));
	}

	/** What is prepared for this, unless another start was given it. */
	#known(program: Program): Prepared | undefined {
		const known = this.#prepared;
		const same = known?.name === nameOf(program, this.#around.source());
		return same && !known?.taken ? known : undefined;
	}

	/** Begins; settles once it runs. A second start while there is one is none. Call it in the tap. */
	async start(program: Program): Promise<void> {
		// a new start replaces what is played in a cramp, and never an evening
		if (this.#starting || (this.#run && !this.#policy.startsSilent)) return;
		this.#starting = true;
		this.secondTap.begin();
		const visit = ++this.#visit;
		const known = this.#known(program);
		const prepared = known?.opened ? known : this.prepare(program);
		// no waiting before a sound that is ready: phones allow it within the tap only
		const waits = prepared.source && !prepared.opened && !this.#policy.startsSilent;
		if (waits) await prepared.made;
		if (visit !== this.#visit) return;
		const useless = prepared.source && !prepared.opened && this.#policy.whenRefused === 'leave';
		if (!useless) await this.#begin(program, prepared, true).begun;
		if (visit === this.#visit) this.#starting = false;
	}

	/** Shows the program, paused at its start. */
	show(program: Program): void {
		this.#begin(program, this.prepare(program), false);
	}

	#begin(program: Program, prepared: Prepared, running: boolean): Run {
		const chosen = this.#around.wanted?.() ?? prepared.source !== undefined;
		const wanted = this.#run?.sounding.wanted ?? chosen;
		this.#stop();
		this.secondTap.begin();
		return (this.#run = new Run({
			...{ program, prepared, running, wanted },
			policy: this.#policy,
			around: this.#around,
			held: this.#held,
			lockScreen: this.#lockScreen,
			changed: () => this.onchange?.(),
			refused: () => this.leave()
		}));
	}

	/** There is no session any more when a run tells that it stops. */
	#stop() {
		const run = this.#run;
		this.#run = undefined;
		run?.stop();
	}

	/** Goes on after a pause; turns the sound on where the time needs none. Call it in the tap. */
	play() {
		const run = this.#run;
		// it may have slept since it was last looked at
		run?.session.look();
		if (!run || run.session.playState === 'finished') return;
		if (this.#policy.holdsDevice) this.#held.take();
		this.#around.notices?.over('elsewhere');
		if (this.#policy.startsSilent) {
			run.sounding.want();
			void this.#held.keepScreen();
		} else if (run.session.playState !== 'running') void run.sounding.settle(run.session.play());
	}
	/** Pauses; only the sound where the time cannot be paused. */
	pause() {
		if (this.#policy.startsSilent) this.#run?.sounding.hush();
		else this.#run?.session.pause();
	}
	/** A tap on the button that pauses and plays. */
	toggle() {
		if (this.secondTap.possible) return;
		if (this.session?.playState === 'running') this.pause();
		else this.play();
	}
	skip(steps: 1 | -1) {
		this.session?.skip(steps);
	}
	seek(time: Seconds) {
		this.session?.seek(time);
	}

	/** Takes the choices about sound as they are now. Call it in the tap. */
	retune() {
		this.#run?.sounding.retune();
	}
	/** Makes the track anew where what is to be heard has changed without a tap. */
	remake() {
		void this.#run?.sounding.remake('kept');
	}
	/** This part takes `by` seconds longer; false where it cannot. */
	longer(by: Seconds): boolean {
		return this.#run?.longer(by) ?? false;
	}

	/** The person ends it: nothing is left to go on from. */
	end() {
		const forgets = this.#policy.resumes && this.mine;
		this.leave();
		if (forgets) forgetResumePoint();
	}
	/** The page is left: all stops, and the resume point is kept. */
	leave() {
		this.#visit++;
		this.#starting = false;
		this.#prepared?.drop();
		this.#prepared = undefined;
		this.#stop();
		this.#lockScreen.off();
		this.#held.release();
	}
}
