import { ownName } from '$lib/device/own-name.ts';

/** The value in localStorage under the app's own key, else under the key of older versions; else undefined. */
export function kept(name: string): unknown {
	try {
		return JSON.parse(localStorage.getItem(ownName(name)) ?? localStorage.getItem(name) ?? '');
	} catch {
		return undefined;
	}
}
