import type { Routine, Seconds } from '$lib/routine/types.ts';
import { keepResumePoint } from './keep-resume-point.ts';
import { forgetResumePoint } from './resume-point-on-disk.ts';
import { resumeIn } from './resume-in.ts';
import type { ResumePoint } from './resume-point.ts';
import { holdSession } from '$lib/device/session-lock.ts';
import { Session } from './session.svelte.ts';
import { keepScreenOn } from '$lib/device/wake-lock.ts';
import { settings } from '$lib/choices/settings.svelte.ts';
import { sound } from '$lib/choices/sound.svelte.ts';
import { storageFailed } from '$lib/device/storage.ts';
import { shareSpeaker, setPlaybackCategory } from '$lib/device/audio-session.ts';
import { hasLockScreen, offLockScreen } from '$lib/device/lock-screen.ts';
import { onOutputLost } from '$lib/device/outputs.ts';
import { notices } from './notices.svelte.ts';
import { openClock, silentClock, type Opened, type Wish } from './open-clock.ts';
import { updateLockScreen } from './update-lock-screen.ts';
import { pageSeen } from '$lib/device/page-life.ts';
import { matches, prepare, type Prepared } from './prepared.ts';

/** What the person wants to hear now; undefined for nothing. */
const wished = (): Wish | undefined =>
	sound.silent ? undefined : { choice: sound.options, alone: !sound.settings.ownMusic };

const yes = () => true;
const no = () => false;

/** The one session of this window, and all that it needs from the device. Pages show it. */
class Playing {
	#session = $state.raw<Session>();
	#prepared: Prepared | undefined;
	#mixes = 0;
	#stopKeeping: (() => void) | undefined;
	/** Undefined where another window has taken the session over. */
	#release: (() => void) | undefined;
	#wakeLock: (() => void) | undefined;
	#stopListening: (() => void) | undefined;
	#spoken = $state(false);

	get session() {
		return this.#session;
	}

	/** Whether a voice is in what is heard. */
	get spoken() {
		return this.#spoken;
	}

	/** Makes the track of what is likely to be started here. */
	prepare(routine: Routine, point?: ResumePoint): Prepared {
		const extensions = point ? resumeIn(routine, point).extensions : [];
		sound.load();
		const wish = wished();
		const known = this.#prepared;
		if (known && matches(known, routine, extensions, wish)) return known;
		known?.drop();
		return (this.#prepared = prepare(routine, extensions, wish));
	}

	/** Begins, at `point` if there is one; settles once it runs. Call it in the tap. */
	async start(routine: Routine, point?: ResumePoint) {
		const prepared = this.prepare(routine, point);
		const at = point ? resumeIn(routine, point).at : 0;
		// no waiting before the sound that is ready: phones allow it within the tap only
		if (!prepared.opened && prepared.wish) await prepared.made;
		await this.#begin(prepared, at);
	}

	async #begin(prepared: Prepared, at: Seconds) {
		this.#prepared = undefined;
		const { timeline, extensions, failed } = prepared;
		const opened = prepared.take();
		const clock = opened?.clock ?? silentClock(timeline);
		clock.seek(at);
		const session = new Session(timeline, clock, extensions);
		const playing = this.#sounds(session, opened, () => session.play());
		this.#session = session;
		void this.#join(session, prepared);
		this.#hold();
		this.#stopKeeping = keepResumePoint(session, { mine: () => this.#release !== undefined });
		this.#stopListening = onOutputLost(() => session.interrupt());
		if (failed) notices.tell('sound-broken');
		if (storageFailed) notices.tell('storage');
		if (opened?.playsWithScreenOff && !hasLockScreen()) notices.tell('lock-screen');
		await playing.catch((error) => {
			console.warn('The browser refused to play:', error);
			notices.tell('sound-refused');
			return this.#sounds(session, undefined, () => {
				void session.swap(silentClock(timeline));
				return session.play();
			});
		});
	}

	/** A voice that comes after the tap joins in, where the browser lets it without another. */
	async #join(session: Session, prepared: Prepared) {
		const voice = await prepared.voice;
		await pageSeen();
		if (this.#session !== session) return;
		if (voice === 'late') await this.#remix('network', 'untapped');
		else if (voice === 'missing') notices.tell('voice');
	}

	/** From now on the session sounds by this, or by nothing. */
	#sounds<T>(session: Session, opened: Opened | undefined, begin: () => T): T {
		if (opened && !opened.playsWithScreenOff) shareSpeaker();
		else setPlaybackCategory(!!opened);
		const begun = begin();
		this.#spoken = opened?.spoken ?? false;
		const needsScreen = !opened?.playsWithScreenOff || settings.keepScreenOn;
		if (!needsScreen) this.letScreenSleep();
		else if (!this.#wakeLock) void this.#holdScreen(session);
		return begun;
	}

	async #holdScreen(session: Session) {
		const release = await keepScreenOn();
		if (!release) notices.tell('screen');
		else if (this.#session === session) this.#wakeLock = release;
		else release();
	}

	/** One window plays at a time: the one that was asked last. */
	#hold() {
		this.#release = holdSession(() => {
			this.#release = undefined;
			this.#session?.pause();
			notices.forget('elsewhere');
			notices.tell('elsewhere');
		});
	}

	/** Goes on after a pause. Call it in the tap. */
	resume() {
		if (!this.#release) {
			notices.dismiss();
			this.#hold();
		}
		void this.#session?.play().catch(() => notices.tell('sound-refused'));
	}

	/** Takes the choices about sound as they are now, from where the session is. Call it in the tap. */
	async tune() {
		notices.forget('sound-refused', 'sound-broken', 'voice');
		await this.#remix('network');
	}

	/** This part takes `by` seconds longer. */
	async longer(by: Seconds) {
		if (this.#session?.extend(by)) await this.#remix('kept');
	}

	/**
	 * A new track for the session's timeline, from the same second; the last one asked for stays. Without
	 * a tap a phone may refuse it: then what is heard goes on.
	 */
	async #remix(from: 'kept' | 'network', tap: 'tapped' | 'untapped' = 'tapped') {
		const session = this.#session;
		if (!session) return;
		const mix = ++this.#mixes;
		const { timeline } = session;
		const wish = wished();
		const opened = await (wish && openClock(timeline, wish, from))?.catch((error) => {
			console.warn('No track:', error);
			notices.tell('sound-broken');
		});
		const clock = opened?.clock ?? silentClock(timeline);
		const current = () => mix === this.#mixes && this.#session === session;
		const speechless = wish && wish.choice.says !== 'nothing' && !opened?.spoken;
		if (speechless && current()) notices.tell('voice');
		if (tap === 'untapped' && current() && session.playState === 'running') {
			clock.seek(session.currentTime);
			if (!(await clock.play().then(yes, no))) {
				notices.tell('voice');
				return clock.release();
			}
			// a tap may have paused it meanwhile
			if (current() && session.playState !== 'running') clock.pause();
		}
		if (current())
			this.#sounds(session, opened ?? undefined, () => {
				void session.swap(clock).catch(() => undefined);
			});
		else clock.release();
	}

	/** Shows the session to the lock screen. */
	updateLockScreen() {
		if (this.#session) updateLockScreen(this.#session, () => this.resume());
	}

	/** All is done: the screen may sleep. */
	letScreenSleep() {
		this.#wakeLock?.();
		this.#wakeLock = undefined;
	}

	/** The person ends it: nothing is left to go on from. */
	end() {
		const mine = this.#release !== undefined;
		this.leave();
		if (mine) forgetResumePoint();
	}

	/** The page is left: the session stops, and its place is kept. */
	leave() {
		this.#session?.pause();
		this.#stopKeeping?.();
		this.#stopListening?.();
		this.#release?.();
		this.#release = undefined;
		this.letScreenSleep();
		setPlaybackCategory(false);
		this.#session?.release();
		this.#session = undefined;
		this.#prepared?.drop();
		this.#prepared = undefined;
		offLockScreen();
	}
}

export const playing = new Playing();
