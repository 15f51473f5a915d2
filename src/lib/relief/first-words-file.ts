import type { MixOptions } from '$lib/mix/mix-options.ts';
import { heardInCramp, isNight } from './night-mix.ts';

type Heard = Pick<MixOptions, 'voice' | 'whisper'>;

export const fileName = ({ voice, whisper }: Heard): string =>
	`${voice}-${whisper ? 'whisper' : 'aloud'}.mp3`;

/**
 * The file with what is said first, of those in a routine's folder: by the same voice and as loud as all that
 * is said after it. Undefined where nothing is to be said.
 */
export function firstWordsFile(
	folder: string,
	choice: MixOptions,
	now = new Date()
): string | undefined {
	const heard = heardInCramp(choice, isNight(now));
	return heard.says === 'nothing' ? undefined : `${folder}/${fileName(heard)}`;
}
