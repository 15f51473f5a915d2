import type { Routine, Seconds } from '$lib/routine/types.ts';
import { sound } from '$lib/choices/sound.svelte.ts';
import { compile } from '$lib/timeline/compile.ts';
import { RATE } from '$lib/mix/sounds.ts';
import { silence } from '$lib/mix/wav.ts';
import { ShortPlayer } from '$lib/device/audio/short-player.ts';
import { LEAD } from '$lib/speech/margins.ts';
import { trackOf } from '$lib/track/spoken-track.ts';

/** Plays a few seconds of a session as it is chosen to sound: the same mix, only shorter. */
export class Sample {
	#player = new ShortPlayer(silence(RATE));
	#state = $state<'still' | 'coming' | 'playing' | 'refused'>('still');
	#asked = 0;
	#routine: Routine;
	#ending: ReturnType<typeof setTimeout> | undefined;

	constructor(routine: Routine) {
		this.#routine = routine;
	}
	get state() {
		return this.#state;
	}

	/** Call it in the tap. What was asked for last is played. */
	async play() {
		const asked = ++this.#asked;
		this.stop();
		if (sound.silent) return;
		this.#player.unlock();
		this.#state = 'coming';
		const timeline = compile(this.#routine);
		// to where the second leg would begin
		const [, second] = timeline.segments.filter(({ rep }) => rep === 1);
		const { blob } = await trackOf(timeline, sound.options, 'network');
		if (asked !== this.#asked) return;
		await this.#begin(blob, LEAD + (second?.start ?? timeline.duration));
	}

	async #begin(blob: Blob, length: Seconds) {
		try {
			await this.#player.play(blob);
			this.#state = 'playing';
			this.#ending = setTimeout(() => this.stop(), length * 1000);
		} catch (error) {
			console.warn('The browser refused to play:', error);
			this.#state = 'refused';
		}
	}

	stop() {
		clearTimeout(this.#ending);
		this.#player.stop();
		this.#state = 'still';
	}
	/** The page is left; what is still coming is not played. */
	leave() {
		this.#asked++;
		this.stop();
	}
}
