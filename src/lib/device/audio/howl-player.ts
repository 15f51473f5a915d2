import { Howl, Howler } from 'howler';
import { loaded, NodePlayer, type Player } from './node-player.ts';

Howler.autoSuspend = false;
Howler.html5PoolSize = 2;

/** What howler 2.2.4 keeps to itself: the element of the one sound of an html5 Howl. */
interface Inside {
	readonly _sounds: readonly { readonly _node: unknown }[];
}

/**
 * A track in a Howl, which unlocks, pools and loads the element. The element itself is played: howler's own
 * `play` seeks first, which delays the tap, and it does not see the system pause.
 */
export async function openHowl(track: Blob): Promise<Player> {
	const url = URL.createObjectURL(track);
	const howl = new Howl({ src: [url], format: ['wav'], html5: true, pool: 1 });
	const node = (howl as unknown as Inside)._sounds[0]?._node;
	if (!(node instanceof HTMLAudioElement)) throw new Error('howler has no audio element');
	// else howler loads it anew at the first touch, which stops it; the tap that plays it unlocks it, too
	Object.assign(node, { _unlocked: true });
	await loaded(node);
	return new NodePlayer(node, url, () => {
		node.pause();
		howl.unload();
		URL.revokeObjectURL(url);
	});
}
