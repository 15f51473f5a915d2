import { deviceNow } from '$lib/device/now.ts';
import { read, remove, write } from '$lib/device/storage.ts';
import { crampOf, type CrampEntry } from '$lib/diary/entries.ts';
import { continued, type Episode } from './episode.ts';

const KEY = 'episode';

/** The episode that was kept, where it is still the same cramp. */
export const keptEpisode = (): Episode | undefined => continued(read(KEY), deviceNow);

/** The same with its entry in the diary, which knows when it had let go. */
export function keptCramp(): { readonly episode?: Episode; readonly entry?: CrampEntry } {
	const episode = keptEpisode();
	const entry = episode && crampOf(episode.id);
	if (entry?.endedAt) episode?.better();
	return { episode, entry };
}

export const keepEpisode = (episode: Episode): void => write(KEY, episode.kept);
export const forgetEpisode = (): void => remove(KEY);
