import { NodePlayer } from './node-player.ts';
import { PATIENCE } from './patience.ts';
import type { Player } from './player.ts';

/**
 * How long to wait before each further try, in ms: on a busy machine an element may fail to load a good file.
 * WebKit on Linux then takes every other load for broken.
 */
const WAITS: readonly number[] = [300, 900];

/** An element that has been given an address, and how it is let go. */
export interface Source {
	readonly node: HTMLAudioElement;
	drop(): void;
}

class LoadError extends Error {}

/** Resolves once the element can play; rejects where it can't, or says nothing. */
const loaded = (node: HTMLAudioElement) =>
	new Promise<void>((resolve, reject) => {
		// HAVE_FUTURE_DATA
		if (node.readyState >= 3) return resolve();
		const heard = new AbortController();
		const { signal } = heard;
		const settle = (act: () => void) => () => (heard.abort(), act());
		const fail = () => reject(new LoadError(node.error?.message || 'no sound'));
		node.addEventListener('canplay', settle(resolve), { signal });
		node.addEventListener('error', settle(fail), { signal });
		const late = setTimeout(settle(fail), PATIENCE);
		signal.addEventListener('abort', () => clearTimeout(late));
	});

async function loadOnce(track: Blob, open: (url: string) => Source): Promise<Player> {
	const url = URL.createObjectURL(track);
	let source: Source | undefined;
	const drop = () => {
		source?.drop();
		URL.revokeObjectURL(url);
	};
	try {
		source = open(url);
		await loaded(source.node);
		return new NodePlayer(source.node, url, drop);
	} catch (error) {
		drop();
		throw error;
	}
}

/** The track, loaded in the element that `open` makes for its address; rejects where all tries fail. */
export async function load(
	track: Blob,
	open: (url: string) => Source,
	waits = WAITS
): Promise<Player> {
	for (const wait of waits)
		try {
			return await loadOnce(track, open);
		} catch (error) {
			if (!(error instanceof LoadError)) throw error;
			await new Promise((resolve) => setTimeout(resolve, wait));
		}
	return loadOnce(track, open);
}
