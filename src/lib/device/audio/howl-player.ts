import { Howl, Howler } from 'howler';
import { load } from './load.ts';
import type { Player } from './player.ts';

Howler.autoSuspend = false;
Howler.html5PoolSize = 2;

/** Private to howler 2.2.4: the element of the one sound of an html5 Howl. */
interface Inside {
	readonly _sounds: readonly { readonly _node: unknown }[];
}
/** And the elements that it gives to the next Howls. */
interface Pool {
	readonly _html5AudioPool: HTMLAudioElement[];
}

/**
 * Howler fills its pool of elements at the first touch. For a track that is loaded earlier it makes an element
 * that it takes for locked, warns, and loads it anew at that touch, which stops it. The tap that plays a track
 * unlocks the element anyway, so each track gets one that is marked as unlocked; howler keeps it for the next.
 */
function fillPool() {
	const { _html5AudioPool: pool } = Howler as unknown as Pool;
	if (!pool.length) pool.push(Object.assign(new Audio(), { _unlocked: true }));
}

/**
 * A track in a Howl, which unlocks, pools and loads the element. The element itself is played: howler's own
 * `play` seeks first, which delays the tap, and it does not see the system pause.
 */
export const openHowl = (track: Blob): Promise<Player> =>
	load(track, (url) => {
		fillPool();
		const howl = new Howl({ src: [url], format: ['wav'], html5: true, pool: 1 });
		const node = (howl as unknown as Inside)._sounds[0]?._node;
		if (!(node instanceof HTMLAudioElement)) {
			howl.unload();
			throw new Error('howler has no audio element');
		}
		const drop = () => {
			node.pause();
			howl.unload();
		};
		return { node, drop };
	});
