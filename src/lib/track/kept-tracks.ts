import { base } from '$app/paths';
import { FileCache } from '$lib/device/file-cache.ts';

/** Tracks that must sound at once in a cramp: mixed beforehand and kept on the device. */
const cache = new FileCache('tracks');

/** No file is served there; with the base path, since two copies of the app may live at one origin. */
const addressOf = (name: string) => `${base}/relief/kept/${name}`;

/** The track kept under this name; undefined where there is none, or where nothing can be kept. */
export const keptTrack = (name: string): Promise<Blob | undefined> => cache.get(addressOf(name));

export const isTrackKept = (name: string): Promise<boolean> => cache.has(addressOf(name));

export const keepTrack = (name: string, track: Blob): Promise<boolean> =>
	cache.put(addressOf(name), track);

/** Drops every kept track but these, as those of another voice, of older content or for other answers. */
export const keepOnly = (names: readonly string[]): Promise<void> =>
	cache.keepOnly(names.map(addressOf), ({ pathname }) => pathname.startsWith(addressOf('')));
