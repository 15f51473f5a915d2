import { RATE } from '../sounds.ts';
import { wavHeader } from '../wav.ts';

/** Nothing, but enough for a phone to let the element sound from now on. */
const nothing = () => {
	const samples = RATE / 20;
	const parts = [wavHeader(samples, RATE, 1), new Int16Array(samples)];
	return new Blob(parts, { type: 'audio/wav' });
};

/** Plays one short sound after another, in one element. */
export class ShortPlayer {
	#node: HTMLAudioElement | undefined;
	#url = '';

	/** Call it in a tap: phones let only an element sound that a tap has played. */
	wake() {
		if (!this.#node) void this.play(nothing()).catch(() => undefined);
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
