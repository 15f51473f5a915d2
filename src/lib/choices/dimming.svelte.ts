import { partOfDay } from '$lib/device/part-of-day.ts';
import { darker, nextDim } from './dim-steps.ts';
import type { Dim } from './dims.ts';
import { nightSettings } from './night-settings.svelte.ts';

/** How dark this window is: as chosen, or darker for as long as something is shown. */
class Dimming {
	#forNow = $state<Dim>('standard');

	get dim(): Dim {
		return darker(nightSettings.dim, this.#forNow);
	}

	/** One step darker than what is seen, and from the darkest back to the lightest; it is kept. */
	next() {
		const next = nextDim(this.dim);
		this.#forNow = 'standard';
		nightSettings.dim = next;
		this.show();
	}

	/** Marks the page with it (`data-dim`); `src/tokens.css` has the colours. */
	show() {
		const { dataset } = document.documentElement;
		if (this.dim === 'standard') delete dataset.dim;
		else dataset.dim = this.dim;
	}

	/** Marks the page now and after each change, in another window too. Returns a way to stop. */
	keepShown(): () => void {
		this.show();
		return nightSettings.follow(() => this.show());
	}

	/** Darkens to `dim` after `ms`, if `wanted` is true then. Call the function returned to take that back. */
	soon(dim: Dim, ms: number, wanted = () => true): () => void {
		const begin = setTimeout(() => wanted() && this.#set(darker(dim, this.#forNow)), ms);
		return () => {
			clearTimeout(begin);
			this.#set('standard');
		};
	}
	/** What a session does after its first minute, where that was chosen. */
	inSession(): () => void {
		return this.soon('dim', 60_000, () => nightSettings.dimsByItself && partOfDay() === 'night');
	}

	#set(dim: Dim) {
		this.#forNow = dim;
		this.show();
	}
}

export const dimming = new Dimming();
