import { base } from '$app/paths';
import type { Routine, Seconds } from '$lib/routine/types.ts';
import type { Clock } from '$lib/session/clock.ts';
import { forgetPlace, keepPlace, type Place } from '$lib/session/place.ts';
import { holdSession } from '$lib/session/session-lock.ts';
import { Session, type Extension } from '$lib/session/session.svelte.ts';
import { SilentClock } from '$lib/session/silent-clock.ts';
import { TrackClock } from '$lib/session/track-clock.ts';
import { keepScreenOn } from '$lib/session/wake-lock.ts';
import { settings } from '$lib/settings.svelte.ts';
import { storageFailed } from '$lib/storage.ts';
import { compile, extend } from '$lib/timeline/compile.ts';
import type { Timeline } from '$lib/timeline/types.ts';
import { hasLockScreen, offLockScreen, onLockScreen } from '$lib/track/player/media-session.ts';
import type { Player } from '$lib/track/player/player.ts';
import { LEAD } from '$lib/track/schedule.ts';
import { titleOf } from '$lib/ui/words.ts';
import type { Missing } from '$lib/ui/notices.ts';

interface Prepared {
	readonly timeline: Timeline;
	readonly extensions: readonly Extension[];
	readonly silent: boolean;
	/** The loaded track; undefined while it is made, and for good where there is no sound. */
	player?: Player;
	readonly made: Promise<void>;
	failed?: boolean;
}

async function open(timeline: Timeline): Promise<Player> {
	const [{ makeTrack }, { openPlayer }] = await Promise.all([
		import('$lib/track/make-track.ts'),
		import('$lib/track/player/open-player.ts')
	]);
	return openPlayer(await makeTrack(timeline));
}

/** The one session of this window, and all that it needs from the device. Pages show it. */
class Playing {
	#session = $state.raw<Session>();
	#notices = $state.raw<readonly Missing[]>([]);
	#prepared: Prepared | undefined;
	#said = new Set<Missing>();
	#endings: (() => void)[] = [];
	#mixes = 0;

	get session() {
		return this.#session;
	}
	/** What this device would not do; each said once. */
	get notices() {
		return this.#notices;
	}

	#tell(what: Missing) {
		if (this.#said.has(what)) return;
		this.#said.add(what);
		this.#notices = [...this.#notices, what];
	}
	dismiss() {
		this.#notices = [];
	}

	/** Makes the track before it is wanted, so that the tap on Start is answered at once. */
	prepare(routine: Routine, extensions: readonly Extension[] = []): Prepared {
		const known = this.#prepared;
		const silent = settings.sound === 'silent';
		const same = (known: Prepared) =>
			known.timeline.routine.id === routine.id &&
			known.timeline.routine.steps.length === routine.steps.length &&
			known.silent === silent &&
			String(known.extensions) === String(extensions);
		if (known && same(known) && !known.failed) return known;
		known?.player?.unload();
		const timeline = extensions.reduce((t, [at, by]) => extend(t, at, by), compile(routine));
		const make = async () => {
			if (silent) return;
			const player = await open(timeline);
			if (this.#prepared === prepared) prepared.player = player;
			else player.unload();
		};
		const made = Promise.resolve()
			.then(make)
			.catch((error) => {
				console.warn('No track:', error);
				prepared.failed = true;
				this.#tell('sound-broken');
			});
		const prepared: Prepared = { timeline, extensions, silent, made };
		this.#prepared = prepared;
		return prepared;
	}

	/** Begins, at `place` if there is one. Call it in the tap. */
	start(routine: Routine, place?: Place) {
		const prepared = this.prepare(routine, place?.extensions);
		const at = place?.currentTime ?? 0;
		if (prepared.player || prepared.silent) this.#begin(prepared, at);
		else void prepared.made.then(() => this.#begin(prepared, at));
	}

	#begin(prepared: Prepared, at: Seconds) {
		const { timeline, extensions, player } = prepared;
		this.#prepared = undefined;
		const clock: Clock = player
			? new TrackClock(player, timeline.duration, LEAD)
			: new SilentClock(timeline.duration);
		clock.seek(at);
		const session = new Session(timeline, clock, extensions);
		session.play().catch((error) => {
			console.warn('The browser refused to play:', error);
			this.#tell('sound-refused');
			session.swap(new SilentClock(timeline.duration));
			void session.play();
		});
		this.#session = session;
		this.#endings = [keepPlace(session), holdSession(() => session.pause())];
		if (storageFailed) this.#tell('storage');
		if (player && !hasLockScreen()) this.#tell('lock-screen');
		void this.#holdScreen(session, !player);
	}

	async #holdScreen(session: Session, silent: boolean) {
		if (!silent && !settings.keepScreenOn) return;
		const release = await keepScreenOn();
		if (!release) this.#tell('screen');
		else if (this.#session === session) this.#endings.push(release);
		else release();
	}

	/** Tries the sound again, from where the session is. Call it in the tap. */
	async trySound() {
		this.#said.delete('sound-refused');
		this.#said.delete('sound-broken');
		this.dismiss();
		await this.#remix();
	}

	/** This part takes `by` seconds longer. */
	async longer(by: Seconds) {
		if (this.#session?.extend(by) && settings.sound !== 'silent') await this.#remix();
	}

	async #remix() {
		const session = this.#session;
		if (!session) return;
		const mix = ++this.#mixes;
		const { timeline } = session;
		const silent = () => new SilentClock(timeline.duration);
		const clock: Clock = await open(timeline)
			.then((player) => new TrackClock(player, timeline.duration, LEAD))
			.catch((error) => {
				console.warn('No track:', error);
				this.#tell('sound-broken');
				return silent();
			});
		if (mix === this.#mixes && this.#session === session) session.swap(clock);
		else clock.release();
	}

	/** Shows the session to the lock screen. */
	showOutside() {
		const session = this.#session;
		if (!session) return;
		const { segment, timeline, playState, currentTime } = session;
		const controls = {
			play: () => void session.play(),
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

	/** The person ends it: nothing is left to go on from. */
	end() {
		this.leave();
		forgetPlace();
	}

	/** The page is left: the session stops, and its place is kept. */
	leave() {
		this.#session?.pause();
		for (const ending of this.#endings) ending();
		this.#endings = [];
		this.#session?.release();
		this.#session = undefined;
		this.#prepared?.player?.unload();
		this.#prepared = undefined;
		offLockScreen();
	}
}

export const playing = new Playing();
