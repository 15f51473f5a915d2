import type { Seconds } from '$lib/routine/types.ts';

/** How often an element that has lost its sound is given it again. */
const ATTEMPTS = 2;

/** One track that is loaded and can be played; the element under it tells the truth about it. */
export interface Player {
	readonly node: HTMLAudioElement;
	/** In the track's time; while it is on its way there, where it was sent. */
	readonly currentTime: Seconds;
	/** Call it within a tap. Rejects where the browser refuses. */
	play(): Promise<void>;
	pause(): void;
	seek(time: Seconds): void;
	unload(): void;
}

/** What an element with the address `url` needs to be trusted as a player. */
export class NodePlayer implements Player {
	readonly node: HTMLAudioElement;
	/** Where to go once the move that is being made has ended. */
	#next: Seconds | undefined;
	#listening = new AbortController();
	#drop: () => void;

	constructor(node: HTMLAudioElement, url: string, drop: () => void) {
		this.node = node;
		this.#drop = drop;
		const { signal } = this.#listening;
		let attempts = 0;
		let last: Seconds = 0;
		const note = () => (last = this.currentTime || last);
		// phones drop the decoder of a paused element in the background
		const attach = () => {
			if (++attempts > ATTEMPTS) return;
			node.src = url;
			node.load();
			node.currentTime = this.#next ?? last;
			this.#next = undefined;
		};
		node.addEventListener('timeupdate', note, { signal });
		node.addEventListener('error', attach, { signal });
		node.addEventListener('seeked', () => this.#goOn(), { signal });
	}

	get currentTime() {
		return this.#next ?? this.node.currentTime;
	}
	play() {
		return this.node.play();
	}
	pause() {
		this.node.pause();
	}
	/** Chromium runs dry if it is sent on while still on its way: the last place asked for waits. */
	seek(time: Seconds) {
		this.#next = time;
		this.#goOn();
	}
	#goOn() {
		if (this.#next === undefined || this.node.seeking) return;
		this.node.currentTime = this.#next;
		this.#next = undefined;
	}
	unload() {
		this.#listening.abort();
		this.#drop();
	}
}

/** Resolves once the element can play; rejects with the reason where it can't. */
export const loaded = (node: HTMLAudioElement) =>
	new Promise<void>((resolve, reject) => {
		if (node.readyState >= HTMLMediaElement.HAVE_FUTURE_DATA) return resolve();
		node.addEventListener('canplay', () => resolve(), { once: true });
		node.addEventListener('error', () => reject(new Error(node.error?.message ?? 'no sound')), {
			once: true
		});
	});
