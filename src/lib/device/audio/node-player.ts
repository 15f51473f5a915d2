import type { Seconds } from '$lib/routine/types.ts';
import { PATIENCE } from './patience.ts';
import type { Player, PlayerEvent } from './player.ts';

/** How often a lost track is loaded again; counted anew once it has played on for PLAYED_ON. */
const ATTEMPTS = 2;
const PLAYED_ON: Seconds = 5;

// HTMLMediaElement's own names, which Node does not have
const HAVE_METADATA = 1;
const HAVE_FUTURE_DATA = 3;

/** An audio element that has loaded the address `url`, as a player. `drop` lets go of both. */
export class NodePlayer implements Player {
	onevent?: (event: PlayerEvent) => void;
	#node: HTMLAudioElement;
	#url: string;
	#drop: () => void;
	#listening = new AbortController();
	/** The time asked for by `seek`, until it is reached; and the one that the element itself is seeking. */
	#target: Seconds | undefined;
	#sentTo: Seconds | undefined;
	#last: Seconds = 0;
	#duration: Seconds;
	/** Asked to play, and stopped by nobody since. */
	#wanted = false;
	/** `pause` was called after the last `play`. */
	#hushed = false;
	#sounds = false;
	#attempts = 0;
	#waiting: ReturnType<typeof setTimeout> | undefined;
	#attachedAt: Seconds = 0;
	/** The element has its track, is loading it again, or could not load it. */
	#track: 'there' | 'coming' | 'lost' = 'there';

	constructor(node: HTMLAudioElement, url: string, drop: () => void) {
		this.#node = node;
		this.#url = url;
		this.#drop = drop;
		this.#duration = node.duration;
		this.#on('playing', () => this.#playing());
		this.#on('pause', () => this.#paused());
		this.#on('ended', () => this.#tell('ended'));
		this.#on('waiting', () => ((this.#sounds = false), this.#tell('waiting')));
		this.#on('timeupdate', () => this.#moved());
		this.#on('seeked', () => this.#seeked());
		this.#on('loadedmetadata', () => this.#loaded());
		this.#on('error', () => this.#lost());
		this.#on(
			'emptied',
			() => this.#track === 'there' && this.#node.readyState === 0 && this.#lost()
		);
	}

	#on(event: string, hear: () => void) {
		this.#node.addEventListener(event, hear, { signal: this.#listening.signal });
	}
	#tell(event: PlayerEvent) {
		this.#watch();
		this.onevent?.(event);
	}
	/** An element that waits for so long without an event has lost its track. */
	#watch() {
		clearTimeout(this.#waiting);
		if (this.state !== 'waiting') return;
		this.#waiting = setTimeout(() => this.state === 'waiting' && this.#lost(), PATIENCE);
	}
	#playing() {
		// a play that a pause has cut off may begin all the same
		if (this.#hushed) return this.#node.pause();
		this.#wanted = this.#sounds = true;
		this.#tell('playing');
	}
	#paused() {
		// otherwise a later `play` took the pause back, or the element paused to load
		if (this.#node.paused && this.#track !== 'coming') this.#stopped();
	}
	#stopped() {
		this.#wanted = this.#sounds = false;
		this.#tell('pause');
	}
	#moved() {
		const { currentTime, paused, seeking, readyState } = this.#node;
		if (seeking || this.#track !== 'there') return;
		// not each engine says `playing` after it has waited
		if (!paused && readyState >= HAVE_FUTURE_DATA && currentTime > this.#last) this.#sounds = true;
		if (this.#target === this.#sentTo) this.#target = undefined;
		// an element that has lost its sound says 0 before it says so
		this.#last = this.currentTime || this.#last;
		if (this.#last > this.#attachedAt + PLAYED_ON) this.#attempts = 0;
		this.#tell('timeupdate');
	}
	#seeked() {
		if (this.#target !== this.#sentTo) return this.#goOn();
		this.#last = this.#target ?? this.#last;
		this.#target = undefined;
		this.#tell('seeked');
	}
	#loaded() {
		if (this.#node.src !== this.#url) return;
		this.#track = 'there';
		this.#duration = this.#node.duration;
		this.#goOn();
	}
	/** Phones drop the decoder of a paused element in the background, and media services start anew. */
	#lost() {
		// what somebody else has given the element is not for this player
		if (this.#node.src === this.#url && this.#attempts < ATTEMPTS) return this.#attach();
		if (this.#node.src === this.#url) this.#node.pause();
		this.#track = 'lost';
		this.#wanted = this.#sounds = false;
		this.#tell('error');
	}
	#attach() {
		this.#attempts++;
		this.#track = 'coming';
		this.#sounds = false;
		this.#attachedAt = this.#target ??= this.#last;
		this.#sentTo = undefined;
		this.#node.src = this.#url;
		this.#node.load();
		this.#tell('waiting');
		if (!this.#wanted) return;
		this.#node.play().catch(() => {
			if (this.#node.paused && this.#wanted) this.#stopped();
		});
	}
	/** Chromium stalls if it is sent elsewhere while still seeking: the last time asked for waits for its turn. */
	#goOn() {
		const { seeking, readyState } = this.#node;
		if (this.#target === undefined || seeking || readyState < HAVE_METADATA) return;
		this.#node.currentTime = this.#sentTo = this.#target;
	}

	get currentTime() {
		return this.#target ?? (this.#track === 'there' ? this.#node.currentTime : this.#last);
	}
	get duration() {
		return this.#duration;
	}
	get state() {
		const { paused, ended, seeking, readyState } = this.#node;
		if (this.#track === 'coming') return this.#wanted ? 'waiting' : 'paused';
		if (this.#track === 'lost') return 'paused';
		if (ended && this.#target === undefined) return 'ended';
		if (paused) return 'paused';
		const there = !seeking && this.#target === undefined && readyState >= HAVE_FUTURE_DATA;
		return this.#sounds && there ? 'playing' : 'waiting';
	}
	async play() {
		this.#hushed = false;
		this.#wanted = true;
		const { error, readyState, paused } = this.#node;
		if (paused) this.#sounds = false;
		if (this.#track === 'lost' || (this.#track === 'there' && (error || !readyState))) {
			this.#attempts = 0;
			this.#attach();
		}
		try {
			const played = this.#node.play();
			this.#watch();
			await played;
		} catch (error) {
			if (this.#node.paused) this.#wanted = false;
			throw error;
		}
		if (!this.#hushed) return;
		this.#node.pause();
		throw new DOMException('a pause came before it played', 'AbortError');
	}
	pause() {
		this.#hushed = true;
		this.#wanted = this.#sounds = false;
		this.#node.pause();
	}
	seek(time: Seconds) {
		this.#target = time;
		this.#goOn();
		this.#watch();
	}
	unload() {
		clearTimeout(this.#waiting);
		this.#listening.abort();
		this.onevent = undefined;
		this.#drop();
	}
}
