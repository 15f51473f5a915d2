import type { Side } from '$lib/routine/types.ts';
import type { MixOptions } from './mix-options.ts';

/** LUFS of every sentence: what a voice's clips have within 1 LU, made equal. */
const VOICE = -20.5;
/** dB that all is softer where someone sleeps near. */
const WHISPER = { voice: -10, tones: -8 };
/** How far to its side a leg's tone goes, of 1. */
const ASIDE = 0.75;

const factor = (decibels: number) => 10 ** (decibels / 20);

export const toneGain = ({ whisper }: MixOptions) => (whisper ? factor(WHISPER.tones) : 1);

/** dB for a clip of that loudness, in LUFS. */
export const voiceDecibels = ({ whisper }: Pick<MixOptions, 'whisper'>, loudness: number) =>
	VOICE - loudness + (whisper ? WHISPER.voice : 0);

export const voiceGain = (options: MixOptions, loudness: number) =>
	factor(voiceDecibels(options, loudness));

/** Gains of a tone in each channel, at equal power. */
export function panned(side: Side | undefined, stereo: boolean): readonly number[] {
	if (!stereo) return [1];
	const pan = side === 'left' ? -ASIDE : side === 'right' ? ASIDE : 0;
	const angle = ((pan + 1) * Math.PI) / 4;
	return [Math.SQRT2 * Math.cos(angle), Math.SQRT2 * Math.sin(angle)];
}
