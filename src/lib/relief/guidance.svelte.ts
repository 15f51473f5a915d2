import { base } from '$app/paths';
import type { Seconds } from '$lib/routine/types.ts';
import { Session } from '$lib/player/session.svelte.ts';
import { SilentClock } from '$lib/player/silent-clock.ts';
import { TrackClock } from '$lib/player/track-clock.ts';
import { segmentAt } from '$lib/timeline/query.ts';
import type { Timeline } from '$lib/timeline/types.ts';
import { setPlaybackCategory } from '$lib/device/audio-session.ts';
import { openElement } from '$lib/device/audio/element-player.ts';
import { offLockScreen, onLockScreen } from '$lib/device/lock-screen.ts';
import type { Player } from '$lib/device/audio/player.ts';
import { LEAD } from '$lib/speech/margins.ts';
import { titleOf } from '$lib/words/names.ts';

export interface Guided {
	readonly timeline: Timeline;
	/** Where it begins. */
	readonly at: Seconds;
	readonly track: Promise<Blob>;
	/** The address of what is said first: a small file that is there before any track. */
	readonly first?: string;
	/** It begins anew at its end. */
	readonly loops: boolean;
}

/** A session that never waits for its sound: it runs silently, and is heard as soon as it can be. */
class Guidance {
	/** Told at every change, and about once a second. */
	onchange?: () => void;
	#session = $state.raw<Session>();
	/** Wanted until the browser refuses: then it asks for a touch. Hushed by the person. */
	#sound = $state<'idle' | 'wanted' | 'asks' | 'hushed'>('idle');
	/** One element for all: a phone lets it play on once a touch has started it. */
	#node: HTMLAudioElement | undefined;
	#now: Guided | undefined;
	#track: Blob | undefined;
	#arming: Blob | undefined;
	/** Loaded, and waiting. */
	#player: Player | undefined;

	get session() {
		return this.#session;
	}
	get sound() {
		return this.#sound;
	}

	/** The element for what is said first, ahead of the tap: to make one then would delay its answer. */
	load(first: string): HTMLAudioElement {
		return (this.#node ??= new Audio(first));
	}

	/** Before the page is there, in the tap that asks for it. */
	sayAtTap(first: string) {
		void this.load(first)
			.play()
			.catch(() => undefined);
	}

	begin(guided: Guided, silent: boolean) {
		const { timeline, at, track } = guided;
		// the page's own may be playing since before the scripts were there
		this.#node ??= window.firstWords ?? new Audio();
		this.#release();
		const session = new Session(timeline, new SilentClock(timeline.duration));
		session.seek(at);
		void session.play();
		this.#session = session;
		this.#now = guided;
		session.onchange = () => this.#look(session);
		if (this.#sound === 'idle') this.#sound = silent ? 'hushed' : 'wanted';
		if (this.#sound !== 'hushed') this.#sayFirst();
		void track
			.then((made) => {
				if (this.#now !== guided) return;
				this.#track = made;
				return this.#arm();
			})
			.catch((error) => console.warn('No sound:', error));
	}

	get #saying() {
		return !!this.#node && !this.#node.paused && !this.#node.ended && !this.#player;
	}

	/** What is said first, while the first exercise lasts. */
	#sayFirst() {
		const { node, first, session } = { node: this.#node, ...this.#now, session: this.#session };
		if (!node || !first || session?.segment.start) return;
		const src = new URL(first, location.href).href;
		if (node.src !== src) node.src = src;
		node.onended = () => void this.#arm();
		if (this.#saying) return;
		this.#sound = 'wanted';
		setPlaybackCategory(true);
		node.play().catch(({ name }) => {
			if (name === 'NotAllowedError' && this.#sound === 'wanted') this.#sound = 'asks';
		});
	}

	/** Loads the track into the element, and plays it where sound is wanted. */
	async #arm() {
		const [guided, node, track] = [this.#now, this.#node, this.#track];
		if (!node || !track || this.#player || this.#arming === track || this.#saying) return;
		node.onended = null;
		this.#arming = track;
		const player = await openElement(track, node).catch((error) => {
			console.warn('No sound:', error);
		});
		this.#arming = undefined;
		if (this.#now !== guided || !player) return player?.unload();
		this.#player = player;
		if (this.#sound === 'wanted') this.#playTrack();
	}

	/** From the current second. Call it in the tap where there is one. */
	#playTrack() {
		const [session, player] = [this.#session, this.#player];
		if (!session || !player) return;
		this.#player = undefined;
		setPlaybackCategory(true);
		const clock = new TrackClock(player, session.timeline.duration, LEAD);
		void session.swap(clock).catch(() => undefined);
	}

	/** Turns the sound on, from the current second. Call it in the tap. */
	start() {
		if (this.#node && !this.#node.paused) return;
		this.#sound = 'wanted';
		if (this.#player) this.#playTrack();
		else this.#sayFirst();
	}

	/** Silence; the guidance on the screen goes on. */
	hush() {
		this.#sound = 'hushed';
		this.#node?.pause();
		this.#fallSilent();
	}

	/** Another clock from the same second, and the track made ready again. */
	#fallSilent() {
		const session = this.#session;
		if (!session) return;
		if (!this.#player) {
			const clock = new SilentClock(session.timeline.duration);
			// nobody is told of the moment between: the session never stands still
			session.onchange = undefined;
			void session.swap(clock);
			void session.play();
			session.onchange = () => this.#look(session);
		}
		setPlaybackCategory(false);
		void this.#arm();
	}

	#look(session: Session) {
		if (session.playState === 'finished' && this.#now?.loops) {
			void session.restart().catch(() => undefined);
		} else if (session.playState === 'paused') {
			// the browser refused, or the system took the sound, or the device slept
			if (this.#sound === 'wanted') this.#sound = 'asks';
			this.#fallSilent();
		}
		// so that a touch has nothing to seek
		if (this.#player) this.#player.seek(session.currentTime + LEAD);
		this.onchange?.();
	}

	/** Shows itself to the lock screen; call it at each new segment. */
	showOutside(name: string) {
		const session = this.#session;
		if (!session) return;
		const { currentTime, timeline, playState } = session;
		const controls = {
			play: () => this.start(),
			pause: () => this.hush(),
			previous: () => session.skip(-1),
			next: () => session.skip(1),
			seek: (time: Seconds) => session.seek(time)
		};
		onLockScreen(controls, {
			title: titleOf(segmentAt(timeline, currentTime)),
			artist: name,
			icon: `${base}/icons/icon-512.png`,
			playing: playState === 'running' && this.#sound === 'wanted',
			currentTime,
			duration: timeline.duration
		});
	}

	#release() {
		this.#session?.release();
		this.#player?.unload();
		this.#session = this.#now = this.#track = this.#player = undefined;
	}

	/** It ends here; something else may begin. */
	stop() {
		this.#release();
		this.#node?.pause();
		setPlaybackCategory(false);
	}

	/** All stops. */
	close() {
		this.stop();
		this.#node = undefined;
		this.#sound = 'idle';
		offLockScreen();
	}
}

export const guidance = new Guidance();
