import { openElement } from './element-player.ts';
import { openHowl } from './howl-player.ts';
import type { Player } from './player.ts';

/** The track, loaded and ready for a tap: howler first, the plain element where howler fails. */
export async function openPlayer(track: Blob): Promise<Player> {
	try {
		return await openHowl(track);
	} catch (error) {
		console.warn('Playing without howler:', error);
		return openElement(track);
	}
}
