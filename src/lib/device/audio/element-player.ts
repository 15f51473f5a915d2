import { loaded, NodePlayer, type Player } from './node-player.ts';

/** A plain audio element: where howler's cannot be had, and where one that a touch has unlocked goes on. */
export async function openElement(track: Blob, node = new Audio()): Promise<Player> {
	const url = URL.createObjectURL(track);
	node.src = url;
	node.preload = 'auto';
	await loaded(node);
	return new NodePlayer(node, url, () => {
		URL.revokeObjectURL(url);
		if (node.src !== url) return;
		node.pause();
		node.removeAttribute('src');
	});
}
