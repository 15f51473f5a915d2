import { PATIENCE } from './patience.ts';

/** What is paused so close to its end has come to it, in seconds: not each engine says `ended` before `pause`. */
const NEAR = 0.3;

/** A small sound file that is played at once, by an element in which a track is to follow. */
export class ElementPrelude {
	/** Told when it begins and when it is over. */
	onchange?: () => void;
	/** Told when something else than `stop` stopped it: a call, an alarm. */
	onstopped?: () => void;
	readonly #node: HTMLAudioElement;
	readonly #url: string;
	#ended: Promise<void> = Promise.resolve();
	/** The last that was asked for is to stop. */
	#hushed = false;

	/** The element may be playing it already. */
	constructor(node: HTMLAudioElement, address: string) {
		this.#node = node;
		this.#url = new URL(address, location.href).href;
		if (this.#plays) this.#listen();
	}

	get #isMine() {
		return this.#node.src === this.#url;
	}
	get #plays() {
		return this.#isMine && !this.#node.paused && !this.#node.ended;
	}
	get #isOver() {
		const { ended, currentTime, duration } = this.#node;
		return ended || currentTime >= duration - NEAR;
	}
	get sounds() {
		return this.#plays && this.#node.readyState >= HTMLMediaElement.HAVE_FUTURE_DATA;
	}
	/** Resolves once it is over; at once where it does not sound. Never rejects. */
	get over() {
		return this.#ended;
	}

	/** Follows the element until it is over. The function returned ends that where it could not begin. */
	#listen(): () => void {
		const listening = new AbortController();
		const { signal } = listening;
		let over = () => {};
		this.#ended = new Promise((resolve) => (over = resolve));
		const waiting = setInterval(() => this.sounds || giveUp(), PATIENCE);
		const end = () => {
			listening.abort();
			clearInterval(waiting);
			over();
			this.onchange?.();
		};
		const giveUp = () => {
			this.stop();
			end();
		};
		const look = ({ type }: Event) => {
			if (this.#plays) return this.onchange?.();
			end();
			// at its end it is paused as well, and where it is given something else
			const stopped = type === 'pause' && this.#isMine && !this.#isOver;
			if (stopped && !this.#hushed) this.onstopped?.();
		};
		for (const event of ['playing', 'pause', 'ended', 'error', 'emptied'])
			this.#node.addEventListener(event, look, { signal });
		return end;
	}

	/** Call it in the tap. Rejects where the browser refuses; where it is being said, that goes on. */
	async play(): Promise<void> {
		this.#hushed = false;
		if (this.#plays) return;
		if (!this.#isMine) this.#node.src = this.#url;
		const playing = this.#node.play();
		const end = this.#listen();
		try {
			await playing;
		} catch (error) {
			end();
			throw error;
		}
	}

	/** Lets the element sound later without a touch, and is not heard. Call it in the tap. */
	unlock(): void {
		if (!this.#node.paused) return;
		void this.#node.play().catch(() => undefined);
		this.#node.pause();
	}

	stop(): void {
		this.#hushed = true;
		if (this.#plays) this.#node.pause();
	}
}
