import { PLAIN, type MixOptions } from '$lib/mix/mix-options.ts';
import { VOICES } from '$lib/voice/types.ts';

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

/** The kept fields that have a known value, and defaults for all others. */
export function checkedSound(value: unknown): SoundSettings {
	const kept: Readonly<Record<string, unknown>> =
		typeof value === 'object' && value !== null ? { ...value } : {};
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

/** What a track is mixed by. */
export function mixOptionsOf(settings: SoundSettings): MixOptions {
	const { heard, amount, voice, bed, whisper, stereo } = settings;
	return { says: heard === 'voice' ? amount : 'nothing', voice, bed, whisper, stereo };
}
