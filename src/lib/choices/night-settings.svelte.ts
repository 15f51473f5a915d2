import { upgrade } from './answers.ts';
import { isDim, type Dim } from './dims.ts';
import { KeptFields } from './kept-fields.svelte.ts';

/** Choices for the night: fields of the settings, in a file of their own, since no first page needs them. */
class NightSettings {
	#kept = new KeptFields('settings', upgrade);

	get dim(): Dim {
		const { dim } = this.#kept.fields;
		return isDim(dim) ? dim : 'standard';
	}
	set dim(dim) {
		// `src/early/dim.ts` marks the page with whatever is kept
		this.#kept.change({ dim: dim === 'standard' ? undefined : dim });
	}
	/** A session at night becomes dimmer after its first minute. */
	get dimsByItself(): boolean {
		return this.#kept.fields.dimsByItself === true;
	}
	set dimsByItself(dimsByItself) {
		this.#kept.change({ dimsByItself });
	}

	/** Told after each change, whichever window made it; stops when the function that it returns is called. */
	follow(told: () => void): () => void {
		return this.#kept.follow(told);
	}

	/** In the morning a quiet night can be told by one tap: in the six weeks, and where it is wanted. */
	get askQuietNights(): boolean {
		return this.#kept.fields.askQuietNights === true;
	}
	set askQuietNights(askQuietNights) {
		this.#kept.change({ askQuietNights });
	}
}

export const nightSettings = new NightSettings();
