import { load } from './load.ts';
import type { Player } from './player.ts';

/** A plain audio element: where howler's cannot be had, and where one that a touch has unlocked goes on. */
export const openElement = (track: Blob, node = new Audio()): Promise<Player> =>
	load(track, (url) => {
		node.src = url;
		node.preload = 'auto';
		const drop = () => {
			// somebody else may have given it another by now
			if (node.src !== url) return;
			node.pause();
			node.removeAttribute('src');
		};
		return { node, drop };
	});
