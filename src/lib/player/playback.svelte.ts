import { offLockScreen } from '$lib/device/lock-screen.ts';
import type { Seconds } from '$lib/routine/types.ts';
import { Held } from './held.ts';
import { keepResumePoint } from './keep-resume-point.ts';
import { forgetResumePoint } from './resume-point-on-disk.ts';
import type { Missing } from './notices.svelte.ts';
import type { Policy } from './policy.ts';
import { nameOf, Prepared } from './prepared.ts';
import type { Opened, Program, Source } from './program.ts';
import { Session } from './session.svelte.ts';
import { SilentClock } from './silent-clock.ts';
import { Sounding } from './sounding.svelte.ts';
import { updateLockScreen } from './update-lock-screen.ts';

/** The tap that starts is often two: the second one falls on what stands in its place by then. */
const ONE_TAP: Seconds = 0.5;

/** What playing asks of those who play. */
export interface Around {
	/** What can be heard, as it is chosen now; undefined where nothing is wanted. */
	source(): Source | undefined;
	/** Whether it is to be heard from the start. */
	wanted?(): boolean;
	/** The device would not. */
	missing?(what: Missing): void;
}

/** TABLE */
export class Playback {
	/** Told at every change, and about once a second while it runs. */
	onchange?: () => void;
	readonly #policy: Policy;
	readonly #around: Around;
	readonly #held: Held;
	#session = $state.raw<Session>();
	#sounding = $state.raw<Sounding>();
	#starting = $state(false);
	#program: Program | undefined;
	#prepared: Prepared | undefined;
	/** Each start has a number: one that was left meanwhile does not begin. */
	#visit = 0;
	#startedAt = -Infinity;
	/** From this second on what sounds is wrong: the session was made longer, and its new track is not there yet. */
	#wrongFrom: Seconds = Infinity;
	#shown = '';
	#keeping: ReturnType<typeof keepResumePoint> | undefined;

	constructor(policy: Policy, around: Around) {
		this.#policy = policy;
		this.#around = around;
		const missing = (what: Missing) => around.missing?.(what);
		this.#held = new Held({
			lost: () => this.#lose(),
			outputLost: () => this.#interrupt(),
			missing
		});
	}

	get session() {
		return this.#session;
	}
	/** Start was tapped, and its sound is not there yet. */
	get starting() {
		return this.#starting;
	}
	get sound() {
		return this.#sounding?.state ?? 'off';
	}
	/** Whether a voice is in what is heard. */
	get spoken() {
		return this.#sounding?.spoken ?? false;
	}
	/** Whether no other window has taken the session. */
	get mine() {
		return this.#held.mine || !this.#policy.holdsDevice;
	}

	/** Makes the track of what is likely to be started. */
	prepare(program: Program): Prepared {
		const source = this.#around.source();
		const known = this.#prepared;
		if (known?.name === nameOf(program, source) && !known.missing) return known;
		known?.drop();
		return (this.#prepared = new Prepared(program, source));
	}

	/** Begins; settles once it runs. A second start while there is one is none. Call it in the tap. */
	async start(program: Program): Promise<void> {
		// what never waits gives way to what follows it
		if (this.#starting || (this.#session && !this.#policy.startsSilent)) return;
		this.#starting = true;
		const visit = ++this.#visit;
		const prepared = this.prepare(program);
		// no waiting before a sound that is ready: phones allow it within the tap only
		const waits = prepared.source && !prepared.opened && !this.#policy.startsSilent;
		if (waits) await prepared.made;
		if (visit !== this.#visit) return;
		const playing = this.#begin(program, prepared, true);
		await this.#sounding?.settle(playing);
		if (visit === this.#visit) this.#starting = false;
	}

	/** Shows the moment at which it would begin. */
	show(program: Program): void {
		void this.#begin(program, this.prepare(program), false);
	}

	/** The promise is the clock's own: the sound is begun before all else. */
	#begin(program: Program, prepared: Prepared, running: boolean): Promise<void> {
		const { timeline, extensions, source } = prepared;
		const wanted = this.#sounding?.wanted ?? this.#around.wanted?.() ?? source !== undefined;
		this.#close();
		this.#program = program;
		this.#prepared = prepared;
		const opened = prepared.take((late) => this.#sounding?.join(late, timeline));
		const clock = opened?.clock ?? this.#silent(timeline.duration);
		if (program.at) clock.seek(program.at);
		const playing = running ? clock.play() : Promise.resolve();
		this.#startedAt = performance.now() / 1000;
		const session = new Session(timeline, clock, extensions);
		const missing = (what: Missing) => this.#around.missing?.(what);
		this.#session = session;
		this.#sounding = new Sounding(session, opened, wanted, {
			policy: this.#policy,
			prelude: program.prelude,
			source: () => this.#around.source(),
			silent: () => this.#silent(session.timeline.duration),
			switched: (opened) => this.#hold(opened),
			missing
		});
		session.onchange = () => this.#look();
		if (this.#policy.resumes) this.#keeping = keepResumePoint(session, { mine: () => this.mine });
		if (this.#policy.startsSilent && wanted) this.#sounding.sayFirst();
		this.#look();
		return playing;
	}

	/** This sounds now, or nothing. */
	#hold(opened: Opened | undefined) {
		this.#wrongFrom = Infinity;
		if (!opened && this.#policy.whenRefused === 'leave') return this.leave();
		if (!this.#policy.holdsDevice) return;
		this.#held.take();
		this.#held.use(opened, !opened?.playsWithScreenOff || this.#policy.keepsScreenOn());
	}

	#silent(duration: Seconds) {
		const afterSleep = this.#policy.startsSilent ? 'goOn' : 'stop';
		return new SilentClock(duration, { afterSleep, loops: this.#program?.loops });
	}

	#look() {
		const [session, sounding] = [this.#session, this.#sounding];
		if (!session || !sounding) return;
		if (session.currentTime >= this.#wrongFrom) sounding.drop();
		sounding.look();
		this.#keeping?.look();
		const { playState, segment } = session;
		if (playState === 'finished') this.#held.letScreenSleep();
		const shown = [playState, segment.start, segment.end, sounding.state].join();
		if (shown !== this.#shown && this.#policy.holdsDevice) {
			if (playState === 'finished') offLockScreen();
			else updateLockScreen(session, this.#isOn(), this.#controls);
		}
		this.#shown = shown;
		this.onchange?.();
	}

	/** Whether what pauses would stop anything. */
	#isOn() {
		if (this.#policy.startsSilent) return this.#sounding?.state === 'on';
		return this.#session?.playState === 'running';
	}
	readonly #controls = {
		play: () => this.play(),
		pause: () => this.pause(),
		previous: () => this.skip(-1),
		next: () => this.skip(1),
		seek: (time: Seconds) => this.seek(time)
	};

	/** Another window has taken the session. */
	#lose() {
		this.#around.missing?.('elsewhere');
		this.#interrupt();
	}
	#interrupt() {
		if (this.#policy.startsSilent) this.#sounding?.stopped();
		else this.#session?.interrupt();
	}

	/** Goes on after a pause; turns the sound on where the time needs none. Call it in the tap. */
	play() {
		const [session, sounding] = [this.#session, this.#sounding];
		if (!session || !sounding || session.playState === 'finished') return;
		if (this.#policy.holdsDevice) this.#held.take();
		if (this.#policy.startsSilent) sounding.want();
		else if (session.playState !== 'running') void sounding.settle(session.play());
		if (this.#policy.startsSilent) void this.#held.keepScreen();
	}
	/** Pauses; only the sound where the time cannot be paused. */
	pause() {
		if (this.#policy.startsSilent) this.#sounding?.hush();
		else this.#session?.pause();
	}
	/** One tap on what pauses and goes on. */
	toggle() {
		if (performance.now() / 1000 - this.#startedAt < ONE_TAP) return;
		if (this.#session?.playState === 'running') this.pause();
		else this.play();
	}
	skip(steps: 1 | -1) {
		this.#session?.skip(steps);
	}
	seek(time: Seconds) {
		this.#session?.seek(time);
	}

	/** Takes the choices about sound as they are now. Call it in the tap. */
	retune() {
		this.#sounding?.retune();
	}
	/** The same once more, where what is to be heard has changed without a tap. */
	remake() {
		void this.#sounding?.remake('kept');
	}
	/** This part takes `by` seconds longer; false where it cannot. */
	longer(by: Seconds): boolean {
		const session = this.#session;
		const before = session?.timeline;
		if (!session?.extend(by)) return false;
		// what sounds is right until its next cue
		const next = before?.cues.find(({ time }) => time > session.currentTime)?.time ?? 0;
		void this.#sounding?.remake('kept');
		this.#wrongFrom = next - 1.2;
		this.#look();
		return true;
	}

	/** The person ends it: nothing is left to go on from. */
	end() {
		const { resumes } = this.#policy;
		this.leave();
		if (resumes) forgetResumePoint();
	}
	/** The page is left: all stops, and its place is kept. */
	leave() {
		this.#visit++;
		this.#starting = false;
		this.#prepared?.drop();
		this.#prepared = undefined;
		if (this.#session && this.#policy.holdsDevice) offLockScreen();
		this.#close();
		this.#held.release();
	}
	#close() {
		this.#session?.pause();
		this.#keeping?.stop();
		this.#sounding?.release();
		this.#session?.release();
		this.#session = this.#sounding = this.#program = this.#keeping = undefined;
		this.#wrongFrom = Infinity;
		this.#shown = '';
	}
}
