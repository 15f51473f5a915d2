import { Howl, Howler } from 'howler';
import { keepAttached, loaded, type Player } from './player.ts';

Howler.autoSuspend = false;
Howler.html5PoolSize = 2;

/** What howler 2.2.4 keeps to itself: the one sound of an html5 Howl, and its element. */
interface Inside {
	readonly _sounds: readonly { readonly _id: number; readonly _node: unknown; _seek: number }[];
}

/**
 * A track in a Howl. Howler unlocks and keeps the element; it does not see the system pause it, starts
 * over after a seek and ends by a timer, so state is read from the element and only verbs go through howler.
 */
export async function openHowl(track: Blob): Promise<Player> {
	const url = URL.createObjectURL(track);
	const howl = new Howl({ src: [url], format: ['wav'], html5: true, pool: 1 });
	const [sound] = (howl as unknown as Inside)._sounds;
	const node = sound?._node;
	if (!sound || !(node instanceof HTMLAudioElement)) throw new Error('howler has no audio element');
	const { _id: id } = sound;
	await Promise.all([
		loaded(node),
		howl.state() === 'loaded' || new Promise((resolve) => howl.once('load', resolve))
	]);
	keepAttached(node, url);
	const followPause = () => void howl.pause(id);
	node.addEventListener('pause', followPause);
	return {
		node,
		play: () =>
			new Promise((resolve, reject) => {
				howl.once('play', () => resolve(), id);
				howl.once('playerror', (_, reason) => reject(new Error(String(reason))), id);
				// else it goes back to where it was paused; its own seek would play after the tap, not in it
				sound._seek = node.currentTime;
				howl.play(id);
			}),
		pause: () => void howl.pause(id),
		seek: (time) => (node.currentTime = time),
		unload() {
			node.removeEventListener('pause', followPause);
			howl.unload();
			URL.revokeObjectURL(url);
		}
	};
}
