import { upgrade } from './answers.ts';
import { KeptFields } from './kept-fields.svelte.ts';
import { isLook, showLook, wantsContrast, type Look } from './look.ts';

/** How the app looks: fields of the settings, in a file of their own, since no first page needs them. */
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
	/** Buttons are within reach of the left thumb. */
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
	 * Marks the page with the look now and after each change, in another window too. Not by an effect, which would
	 * not see the kept fields at first (see `KeptFields`) and mark the page with what nobody chose. Returns a way to
	 * stop.
	 */
	keepShown(night: () => boolean): () => void {
		const show = () => this.show(night());
		show();
		return this.#kept.follow(show);
	}
}

export const lookSettings = new LookSettings();
