import { ownName } from './own-name.ts';
import { held, read } from './storage.ts';

/** The names with this beginning under which something is kept. */
export function namesOf(start: string): readonly string[] {
	const names = new Set(held.keys());
	try {
		for (const key of Object.keys(localStorage))
			names.add(key.startsWith(ownName('')) ? key.slice(ownName('').length) : key);
	} catch {
		// nothing is kept here
	}
	return [...names].filter((name) => name.startsWith(start) && read(name));
}

/** Whether anything under a name that begins so waits to be kept. */
export const waits = (start: string): boolean =>
	[...held.keys()].some((name) => name.startsWith(start));
