import type { Side } from '$lib/routine/types.ts';
import type { MixOptions } from './mix-options.ts';

/** The loudness of every sentence as mixed, in LUFS; a voice's clips are within 1 LU of it. */
const VOICE = -20.5;
/** dB that all is softer where someone sleeps near. */
const WHISPER = { voice: -10, tones: -8 };
/** The pan of a leg's tone: 0 is the middle, 1 wholly its side. */
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
