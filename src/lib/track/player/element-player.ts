import { keepAttached, loaded, type Player } from './player.ts';

/** A plain audio element, for browsers in which howler's cannot be had. */
export async function openElement(track: Blob): Promise<Player> {
	const url = URL.createObjectURL(track);
	const node = new Audio(url);
	node.preload = 'auto';
	await loaded(node);
	keepAttached(node, url);
	return {
		node,
		play: () => node.play(),
		pause: () => node.pause(),
		seek: (time) => (node.currentTime = time),
		unload() {
			node.pause();
			node.removeAttribute('src');
			URL.revokeObjectURL(url);
		}
	};
}
