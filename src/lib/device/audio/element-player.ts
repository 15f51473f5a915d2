import { load } from './load.ts';
import type { Player } from './player.ts';

/** A track in a plain audio element: where howler fails, or in the `node` that a touch has unlocked. */
export function openElement(
	track: Blob,
	node = new Audio(),
	waits?: readonly number[]
): Promise<Player> {
	const open = (url: string) => {
		node.src = url;
		node.preload = 'auto';
		const drop = () => {
			// somebody else may have given it another by now
			if (node.src !== url) return;
			node.pause();
			node.removeAttribute('src');
		};
		return { node, drop };
	};
	return load(track, open, waits);
}
