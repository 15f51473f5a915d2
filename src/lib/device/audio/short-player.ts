/** Plays one short sound after another, in one element. */
export class ShortPlayer {
	#node: HTMLAudioElement | undefined;
	#url = '';
	#silence: Blob;

	/** `silence` is a moment of nothing: enough for a phone to let the element sound from now on. */
	constructor(silence: Blob) {
		this.#silence = silence;
	}

	/** Call it in a tap: phones let only an element sound that a tap has played. */
	unlock() {
		if (!this.#node) void this.play(this.#silence).catch(() => undefined);
	}
	async play(sound: Blob) {
		this.stop();
		this.#node ??= new Audio();
		this.#url = URL.createObjectURL(sound);
		this.#node.src = this.#url;
		await this.#node.play();
	}
	stop() {
		this.#node?.pause();
		URL.revokeObjectURL(this.#url);
	}
}
