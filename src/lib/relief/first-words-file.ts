import type { MixOptions } from '$lib/mix/mix-options.ts';
import { heardInCramp, isNight } from './night-mix.ts';

type Heard = Pick<MixOptions, 'voice' | 'whisper'>;

export const fileName = ({ voice, whisper }: Heard): string =>
	`${voice}-${whisper ? 'whisper' : 'aloud'}.mp3`;

/**
 * The address of the file in a routine's `folder` with the words that are said first: of the same voice and
 * loudness as the track that follows. Undefined where nothing is to be said.
 */
export function firstWordsFile(
	folder: string,
	choice: MixOptions,
	now = new Date()
): string | undefined {
	const heard = heardInCramp(choice, isNight(now));
	return heard.says === 'nothing' ? undefined : `${folder}/${fileName(heard)}`;
}
