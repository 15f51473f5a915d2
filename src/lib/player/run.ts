import { followFailure, storageFailed } from '$lib/device/storage.ts';
import type { Seconds } from '$lib/routine/types.ts';
import type { Held } from './held.ts';
import { keepEvening } from './keep-evening.ts';
import { keepResumePoint } from './keep-resume-point.ts';
import { UNSEEN } from './next-look.ts';
import type { Notices } from './notices.svelte.ts';
import type { OnLockScreen } from './on-lock-screen.ts';
import type { Policy } from './policy.ts';
import type { Prepared } from './prepared.ts';
import type { Opened, Program, Source } from './program.ts';
import { Session } from './session.svelte.ts';
import { SilentClock } from './silent-clock.ts';
import { Sounding } from './sounding.svelte.ts';

/** A wrong sound is dropped this long before its cue: longer than the time between two looks. */
const BEFORE_A_CUE: Seconds = UNSEEN + 0.2;

/** What a playback needs from where it is used. */
export interface Around {
	/** What can be heard, as it is chosen now; undefined where nothing is wanted. */
	source(): Source | undefined;
	/** Whether it is to be heard from the start. */
	wanted?(): boolean;
	/** Where it is said what the device would not. */
	readonly notices?: Notices;
}

interface Beginning {
	readonly program: Program;
	readonly prepared: Prepared;
	/** False where it only shows the moment at which it would begin. */
	readonly running: boolean;
	readonly wanted: boolean;
	readonly policy: Policy;
	readonly around: Around;
	readonly held: Held;
	readonly lockScreen: OnLockScreen;
	changed(): void;
	/** Its policy needs sound, and the browser refuses it. */
	refused(): void;
}

/** One run of a program: its session, what is heard of it, and its resume point. */
export class Run {
	readonly session: Session;
	readonly sounding: Sounding;
	/** Settles once it runs. */
	readonly begun: Promise<void>;
	readonly #beginning: Beginning;
	readonly #keeping: ReturnType<typeof keepResumePoint> | undefined;
	readonly #stopHeeding: (() => void) | undefined;
	#on: Opened | undefined;
	/** From when on a track is wrong: the session was made longer after it was made. */
	readonly #wrongFrom = new WeakMap<Opened, Seconds>();

	/** Call it in the tap. */
	constructor(beginning: Beginning) {
		const { program, prepared, policy, around, held } = beginning;
		const { timeline, extensions } = prepared;
		this.#beginning = beginning;
		const opened = prepared.take((late) => this.sounding.join(late, timeline));
		const clock = opened?.clock ?? this.#silent(timeline.duration);
		const at = program.at ?? 0;
		if (clock.currentTime !== at) clock.seek(at);
		// the sound first, within the tap
		const playing = beginning.running ? clock.play() : Promise.resolve();
		around.notices?.begin();
		this.session = new Session(timeline, clock, extensions);
		if (policy.holdsDevice) held.take();
		this.sounding = new Sounding(this.session, opened, beginning.wanted, {
			policy,
			prelude: program.prelude,
			source: () => around.source(),
			silent: () => this.#silent(this.session.timeline.duration),
			switched: (opened) => this.#hold(opened),
			missing: (what) => around.notices?.tell(what),
			over: (...what) => around.notices?.over(...what)
		});
		this.session.onchange = () => this.#look();
		const mine = () => held.mine || !policy.holdsDevice;
		if (policy.resumes) {
			const isEvening = timeline.routine.kind === 'bedtime';
			const evening = isEvening ? keepEvening(this.session, program.evening) : undefined;
			this.#keeping = keepResumePoint(this.session, { mine, evening });
			this.#stopHeeding = followFailure(() => this.#heedStorage());
			this.#heedStorage();
		}
		if (policy.startsSilent && beginning.wanted) void this.sounding.sayFirst();
		this.begun = this.sounding.settle(playing);
		// only then: storage and the lock screen would hold up the sound
		void this.begun.then(() => this.session.look());
	}

	#silent(duration: Seconds) {
		const { policy, program } = this.#beginning;
		const afterSleep = policy.startsSilent ? 'goOn' : 'stop';
		return new SilentClock(duration, { afterSleep, loops: program.loops });
	}

	/** Says whether its place can be kept by now. */
	#heedStorage() {
		const { notices } = this.#beginning.around;
		if (storageFailed) notices?.tell('storage');
		else notices?.over('storage');
	}

	/** Sets the device up for what sounds now; undefined for nothing. */
	#hold(opened: Opened | undefined) {
		const { policy, held, refused } = this.#beginning;
		this.#on = opened;
		const needsScreen = !opened?.playsWithScreenOff || policy.keepsScreenOn();
		if (!needsScreen) this.#beginning.around.notices?.over('screen');
		if (policy.holdsDevice) held.use(opened, needsScreen);
		if (!opened && policy.whenRefused === 'leave') refused();
	}

	/** Until when what sounds now is right. */
	get #rightUntil(): Seconds {
		return (this.#on && this.#wrongFrom.get(this.#on)) ?? Infinity;
	}

	#look() {
		const { policy, held, lockScreen, changed } = this.#beginning;
		const { session, sounding } = this;
		if (session.currentTime >= this.#rightUntil) sounding.drop();
		sounding.look();
		this.#keeping?.look();
		const { playState } = session;
		if (playState === 'finished') held.letScreenSleep();
		const plays = policy.startsSilent ? sounding.state === 'on' : playState === 'running';
		if (policy.holdsDevice) lockScreen.look(session, plays);
		changed();
	}

	/** This part takes `by` seconds longer; false where it cannot. */
	longer(by: Seconds): boolean {
		const { session } = this;
		const { cues } = session.timeline;
		if (!session.extend(by)) return false;
		// what sounds is right until its next cue
		const next = cues.find(({ time }) => time > session.currentTime)?.time ?? 0;
		const until = Math.min(next - BEFORE_A_CUE, this.#rightUntil);
		if (this.#on) this.#wrongFrom.set(this.#on, until);
		this.sounding.lengthen();
		this.#look();
		return true;
	}

	/** Something from outside interrupts it: an evening pauses, a cramp goes on without its sound. */
	interrupt(): void {
		if (this.#beginning.policy.startsSilent) this.sounding.stopped();
		else this.session.interrupt();
	}

	/** Stops it; its resume point is kept. */
	stop(): void {
		this.session.pause();
		this.#keeping?.stop();
		this.#stopHeeding?.();
		this.sounding.release();
		this.session.release();
	}
}
