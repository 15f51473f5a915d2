import { PLAIN, type SoundChoice } from '$lib/track/sound-choice.ts';
import { VOICES } from '$lib/voice/types.ts';
import { read, write } from './storage.ts';

const KEY = 'sound';

const HEARD = ['voice', 'tones', 'silent'] as const;
const AMOUNTS = ['all', 'names'] as const;
const BEDS = ['room', 'soft-rain', 'rain', 'strong-rain'] as const;

/** What a person has chosen to hear. */
export interface SoundWish extends Omit<SoundChoice, 'says'> {
	readonly heard: (typeof HEARD)[number];
	readonly amount: (typeof AMOUNTS)[number];
	/** Their own music goes on; then only short sounds are played, with the screen on. */
	readonly ownMusic: boolean;
}

const { says: _, ...plain } = PLAIN;
const atFirst: SoundWish = { ...plain, heard: 'voice', amount: 'all', ownMusic: false };

const oneOf = <T extends string>(all: readonly T[], value: unknown, otherwise: T) =>
	all.find((one) => one === value) ?? otherwise;

const record = (value: unknown): Record<string, unknown> =>
	typeof value === 'object' && value !== null ? { ...value } : {};

function checked(kept: Record<string, unknown>): SoundWish {
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
	#wish = $state.raw(atFirst);

	get wish(): SoundWish {
		return this.#wish;
	}
	get silent(): boolean {
		return this.#wish.heard === 'silent';
	}
	/** What a track is mixed by. */
	get choice(): SoundChoice {
		const { heard, amount, voice, bed, whisper, stereo } = this.#wish;
		return { says: heard === 'voice' ? amount : 'nothing', voice, bed, whisper, stereo };
	}
	change(part: Partial<SoundWish>) {
		this.#wish = { ...this.#wish, ...part };
		write(KEY, this.#wish);
	}
	/** Reads what was kept; before that, the defaults hold. */
	load() {
		this.#wish = checked(record(read(KEY)));
	}
}

export const sound = new Sound();
