import { ownName } from '$lib/device/own-name.ts';

/** What is kept under its name of today or of before; undefined where nothing can be read. */
export function kept(name: string): unknown {
	try {
		return JSON.parse(localStorage.getItem(ownName(name)) ?? localStorage.getItem(name) ?? '');
	} catch {
		return undefined;
	}
}
