import type { Player, PlayerEvent } from '../../src/lib/device/audio/player.ts';

/** A player without an element, which can be made to lie. Its sound goes on with `pass`. */
export class FakePlayer implements Player {
	onevent?: (event: PlayerEvent) => void;
	currentTime = 0;
	state: Player['state'] = 'paused';
	unloaded = false;
	seeks: number[] = [];
	/** What the next calls of `play` do: settle at once, later (by `settle`), or be refused. */
	plays: 'at once' | 'later' | 'refused' = 'at once';
	/** The system has stopped it, and nobody has paused it since. */
	#taken = false;
	#settle: { resolve(): void; reject(error: Error): void }[] = [];

	constructor(readonly duration: number) {}

	play() {
		if (this.plays === 'refused')
			return Promise.reject(new DOMException('not allowed', 'NotAllowedError'));
		if (this.state === 'ended') this.currentTime = 0;
		this.state = 'waiting';
		this.#taken = false;
		const settled = new Promise<void>((resolve, reject) => this.#settle.push({ resolve, reject }));
		if (this.plays === 'at once') this.settle();
		return settled;
	}
	/** Calls of `play` on their way come to their end. */
	settle() {
		this.sound();
		for (const { resolve } of this.#settle.splice(0)) resolve();
	}
	/** It sounds, asked or unasked. */
	sound() {
		this.state = 'playing';
		this.tell('playing');
	}
	/** The system lets what it has stopped go on. */
	goOn() {
		if (this.state === 'paused' && this.#taken) this.sound();
	}
	/** Calls of `play` on their way come to nothing. */
	cutOff() {
		for (const { reject } of this.#settle.splice(0)) reject(new DOMException('', 'AbortError'));
	}
	pause() {
		this.cutOff();
		this.stop();
		this.#taken = false;
	}
	/** Paused by the system. */
	stop() {
		if (this.state === 'paused') return;
		this.state = 'paused';
		this.#taken = true;
		this.tell('pause');
	}
	seek(time: number) {
		this.seeks.push(time);
		this.currentTime = time;
		if (this.state === 'ended') this.state = 'paused';
		this.tell('seeked');
	}
	/** Its sound goes on by so much, if it sounds. */
	run(seconds: number) {
		if (this.state !== 'playing') return;
		this.currentTime = Math.min(this.duration, this.currentTime + seconds);
		if (this.currentTime < this.duration) return;
		this.end();
	}
	end() {
		this.currentTime = this.duration;
		this.state = 'ended';
		this.tell('ended');
	}
	unload() {
		this.unloaded = true;
	}
	tell(event: PlayerEvent) {
		this.onevent?.(event);
	}
}
