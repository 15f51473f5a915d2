import { PLAIN, type MixOptions } from '$lib/mix/mix-options.ts';
import { VOICES } from '$lib/voice/types.ts';
import type { Fields } from '$lib/device/fields.ts';
import { KeptFields } from './kept-fields.svelte.ts';

const HEARD = ['voice', 'tones', 'silent'] as const;
const AMOUNTS = ['all', 'names'] as const;
const BEDS = ['room', 'soft-rain', 'rain', 'strong-rain'] as const;

/** What a person has chosen to hear. */
export interface SoundSettings extends Omit<MixOptions, 'says'> {
	readonly heard: (typeof HEARD)[number];
	readonly amount: (typeof AMOUNTS)[number];
	/** Their own music goes on; then only short sounds are played, with the screen on. */
	readonly ownMusic: boolean;
}

const { says: _, ...plain } = PLAIN;
const atFirst: SoundSettings = { ...plain, heard: 'voice', amount: 'all', ownMusic: false };

const oneOf = <T extends string>(all: readonly T[], value: unknown, otherwise: T) =>
	all.find((one) => one === value) ?? otherwise;

function checked(kept: Fields): SoundSettings {
	return {
		heard: oneOf(HEARD, kept.heard, atFirst.heard),
		amount: oneOf(AMOUNTS, kept.amount, atFirst.amount),
		voice: oneOf(VOICES, kept.voice, atFirst.voice),
		bed: oneOf(BEDS, kept.bed, atFirst.bed),
		whisper: kept.whisper === true,
		stereo: kept.stereo === true,
		ownMusic: kept.ownMusic === true
	};
}

/** The choices about sound, kept on this device. They are apart from the others: no first page needs them. */
class Sound {
	#kept = new KeptFields('sound');

	get settings(): SoundSettings {
		return checked(this.#kept.fields);
	}
	get silent(): boolean {
		return this.settings.heard === 'silent';
	}
	/** What a track is mixed by. */
	get options(): MixOptions {
		const { heard, amount, voice, bed, whisper, stereo } = this.settings;
		return { says: heard === 'voice' ? amount : 'nothing', voice, bed, whisper, stereo };
	}
	change(part: Partial<SoundSettings>) {
		this.#kept.change(part);
	}
}

export const sound = new Sound();
