import { upgrade } from './answers.ts';
import { KeptFields } from './kept-fields.svelte.ts';
import { isLook, showLook, wantsContrast, type Look } from './look.ts';

/** How the app looks, kept beside the other settings; apart from them, since no first page needs it. */
class LookSettings {
	#kept = new KeptFields('settings', upgrade);

	get look(): Look {
		const { look } = this.#kept.fields;
		return isLook(look) ? look : 'automatic';
	}
	set look(look) {
		this.#kept.change({ look });
	}
	get contrast(): boolean {
		return wantsContrast(this.#kept.fields);
	}
	set contrast(contrast) {
		this.#kept.change({ contrast });
	}
	/** For eyes without glasses: in a session and in relief only what is needed most, and that large. */
	get large(): boolean {
		return this.#kept.fields.large === true;
	}
	set large(large) {
		this.#kept.change({ large });
	}
	/** What is tapped stands for the left thumb. */
	get leftHand(): boolean {
		return this.#kept.fields.hand === 'left';
	}
	set leftHand(left) {
		this.#kept.change({ hand: left ? 'left' : undefined });
	}

	show(night: boolean) {
		showLook(night, this.#kept.fields);
	}

	/**
	 * Tells the page what is kept, and what is chosen from now on, in other windows too. Not by an effect: its
	 * first use of what is kept has none of it yet, and the page would be marked with what nobody chose. Returns
	 * a way to stop.
	 */
	keepShown(night: () => boolean): () => void {
		const show = () => this.show(night());
		show();
		return this.#kept.follow(show);
	}
}

export const lookSettings = new LookSettings();
