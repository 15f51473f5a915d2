import type { Player } from './player.ts';

/** The track, loaded and ready for a tap: howler first, the plain element where howler fails. */
export async function openPlayer(track: Blob): Promise<Player> {
	try {
		const { openHowl } = await import('./howl-player.ts');
		return await openHowl(track);
	} catch (error) {
		console.warn('Playing without howler:', error);
		const { openElement } = await import('./element-player.ts');
		return openElement(track);
	}
}
