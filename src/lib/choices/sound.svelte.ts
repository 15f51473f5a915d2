import type { MixOptions } from '$lib/mix/mix-options.ts';
import { KeptFields } from './kept-fields.svelte.ts';
import { checkedSound, mixOptionsOf, type SoundSettings } from './sound-settings.ts';

/** The choices about sound, kept on this device; in a file of their own, since no first page needs them. */
class Sound {
	#kept = new KeptFields('sound');

	get settings(): SoundSettings {
		return checkedSound(this.#kept.fields);
	}
	get silent(): boolean {
		return this.settings.heard === 'silent';
	}
	get options(): MixOptions {
		return mixOptionsOf(this.settings);
	}
	change(part: Partial<SoundSettings>) {
		this.#kept.change(part);
	}
}

export const sound = new Sound();
