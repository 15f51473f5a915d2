import { base } from '$app/paths';
import type { Routine, Seconds } from '$lib/routine/types.ts';
import type { Clock } from '$lib/session/clock.ts';
import { forgetPlace, keepPlace } from '$lib/session/keep-place.ts';
import type { Place } from '$lib/session/place.ts';
import { holdSession } from '$lib/session/session-lock.ts';
import { Session, type Extension } from '$lib/session/session.svelte.ts';
import { SilentClock } from '$lib/session/silent-clock.ts';
import { TrackClock } from '$lib/session/track-clock.ts';
import { keepScreenOn } from '$lib/session/wake-lock.ts';
import { settings } from '$lib/settings.svelte.ts';
import { storageFailed } from '$lib/storage.ts';
import type { Timeline } from '$lib/timeline/types.ts';
import { useSpeaker } from '$lib/track/player/audio-session.ts';
import { hasLockScreen, offLockScreen, onLockScreen } from '$lib/track/player/media-session.ts';
import type { Player } from '$lib/track/player/player.ts';
import { LEAD } from '$lib/track/schedule.ts';
import { notices } from '$lib/ui/notices.svelte.ts';
import { titleOf } from '$lib/ui/names.ts';
import { isFor, openTrack, prepare, type Prepared } from './prepared.ts';

const clockOf = ({ duration }: Timeline, player?: Player): Clock =>
	player ? new TrackClock(player, duration, LEAD) : new SilentClock(duration);

/** The one session of this window, and all that it needs from the device. Pages show it. */
class Playing {
	#session = $state.raw<Session>();
	#prepared: Prepared | undefined;
	#mixes = 0;
	#stopKeeping: (() => void) | undefined;
	/** Undefined where another window has taken the session over. */
	#release: (() => void) | undefined;
	#letScreenSleep: (() => void) | undefined;

	get session() {
		return this.#session;
	}

	/** Makes the track of what is likely to be started here. */
	prepare(routine: Routine, extensions: readonly Extension[] = []): Prepared {
		const silent = settings.sound === 'silent';
		const known = this.#prepared;
		if (known && isFor(known, routine, extensions, silent)) return known;
		known?.drop();
		return (this.#prepared = prepare(routine, extensions, silent));
	}

	/** Begins, at `place` if there is one; settles once it runs. Call it in the tap. */
	async start(routine: Routine, place?: Place) {
		const prepared = this.prepare(routine, place?.extensions);
		const at = place?.currentTime ?? 0;
		// no waiting before the sound that is ready: phones allow it within the tap only
		if (!prepared.player && !prepared.silent) await prepared.made;
		await this.#begin(prepared, at);
	}

	async #begin({ timeline, extensions, player, failed }: Prepared, at: Seconds) {
		this.#prepared = undefined;
		const clock = clockOf(timeline, player);
		clock.seek(at);
		const session = new Session(timeline, clock, extensions);
		useSpeaker(!!player);
		const playing = session.play();
		this.#session = session;
		this.#stopKeeping = keepPlace(session);
		this.#hold();
		if (failed) notices.tell('sound-broken');
		if (storageFailed) notices.tell('storage');
		if (player && !hasLockScreen()) notices.tell('lock-screen');
		if (!player || settings.keepScreenOn) void this.#holdScreen(session);
		await playing.catch((error) => {
			console.warn('The browser refused to play:', error);
			notices.tell('sound-refused');
			session.swap(clockOf(timeline));
			return session.play();
		});
	}

	async #holdScreen(session: Session) {
		const release = await keepScreenOn();
		if (!release) notices.tell('screen');
		else if (this.#session === session) this.#letScreenSleep = release;
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

	/** Tries the sound again, from where the session is. Call it in the tap. */
	async trySound() {
		notices.forget('sound-refused', 'sound-broken');
		await this.#remix();
	}

	/** This part takes `by` seconds longer. */
	async longer(by: Seconds) {
		if (this.#session?.extend(by)) await this.#remix();
	}

	/** A new track for the session's timeline, from the same second; the last one asked for stays. */
	async #remix() {
		const session = this.#session;
		if (!session) return;
		const mix = ++this.#mixes;
		const { timeline } = session;
		const opened = settings.sound === 'silent' ? undefined : openTrack(timeline);
		const player = await opened?.catch((error) => {
			console.warn('No track:', error);
			notices.tell('sound-broken');
		});
		const clock = clockOf(timeline, player ?? undefined);
		if (mix === this.#mixes && this.#session === session) session.swap(clock);
		else clock.release();
	}

	/** Shows the session to the lock screen. */
	showOutside() {
		const session = this.#session;
		if (!session) return;
		const { segment, timeline, playState, currentTime } = session;
		const controls = {
			play: () => this.resume(),
			pause: () => session.pause(),
			previous: () => session.skip(-1),
			next: () => session.skip(1),
			seek: (time: Seconds) => session.seek(time)
		};
		onLockScreen(controls, {
			title: titleOf(segment),
			artist: timeline.routine.title,
			icon: `${base}/icons/icon-512.png`,
			playing: playState === 'running',
			currentTime,
			duration: timeline.duration
		});
	}

	/** All is done: the screen may sleep. */
	finish() {
		this.#letScreenSleep?.();
		this.#letScreenSleep = undefined;
	}

	/** The person ends it: nothing is left to go on from. */
	end() {
		this.leave();
		forgetPlace();
	}

	/** The page is left: the session stops, and its place is kept. */
	leave() {
		this.#session?.pause();
		this.#stopKeeping?.();
		this.#release?.();
		this.finish();
		useSpeaker(false);
		this.#session?.release();
		this.#session = undefined;
		this.#prepared?.drop();
		this.#prepared = undefined;
		offLockScreen();
	}
}

export const playing = new Playing();
