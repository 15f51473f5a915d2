import type { Seconds } from '$lib/routine/types.ts';
import type { Player } from '$lib/device/audio/node-player.ts';
import type { Clock, PlayState } from './clock.ts';

const EVENTS = ['playing', 'pause', 'ended', 'timeupdate', 'seeked', 'error'] as const;

/** Time as it is heard: the track's own. `lead` is how far into the track the timeline begins. */
export class TrackClock implements Clock {
	onchange?: () => void;
	onstopped?: () => void;
	#player: Player;
	#lead: Seconds;
	#duration: Seconds;
	#ended = false;
	#frozen = false;
	/** Whether the last pause was asked for; a system asks nobody. */
	#asked = true;
	#tell = (event: Event) => {
		if (event.type === 'ended') this.#ended = true;
		if (event.type === 'playing') this.#asked = false;
		if (event.type === 'pause' && !this.#asked && !this.#player.node.ended) this.onstopped?.();
		this.onchange?.();
	};
	/** A frozen page stops its sound and forgets to go on. */
	#freeze = () => (this.#frozen = this.playState === 'running');
	#wake = () => {
		if (this.#frozen && this.#player.node.paused) void this.play().catch(() => this.onchange?.());
		this.#frozen = false;
	};

	constructor(player: Player, duration: Seconds, lead: Seconds) {
		this.#player = player;
		this.#duration = duration;
		this.#lead = lead;
		for (const event of EVENTS) player.node.addEventListener(event, this.#tell);
		document.addEventListener('freeze', this.#freeze);
		document.addEventListener('resume', this.#wake);
	}

	get currentTime() {
		if (this.#ended) return this.#duration;
		return Math.max(0, Math.min(this.#duration, this.#player.currentTime - this.#lead));
	}
	get playState(): PlayState {
		if (this.currentTime >= this.#duration) return 'finished';
		return this.#player.node.paused ? 'paused' : 'running';
	}
	play() {
		return this.#player.play();
	}
	pause() {
		this.#asked = true;
		this.#player.pause();
	}
	seek(time: Seconds) {
		this.#ended = false;
		// from the very start it keeps the lead, which headphones need
		this.#player.seek(time > 0 ? Math.min(time, this.#duration) + this.#lead : 0);
	}
	release() {
		for (const event of EVENTS) this.#player.node.removeEventListener(event, this.#tell);
		document.removeEventListener('freeze', this.#freeze);
		document.removeEventListener('resume', this.#wake);
		this.onchange = this.onstopped = undefined;
		this.#player.unload();
	}
}
