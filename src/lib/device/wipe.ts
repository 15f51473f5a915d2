import { deleteDB } from 'idb';
import { inTime } from './disk.ts';
import { dropOldEntries } from './old-disk.ts';
import { isOldForm } from './old-forms.ts';
import { ownName } from './own-name.ts';
import { parsed } from './storage.ts';

/** Whether a name has our prefix. */
const isOwn = (name: string) => name.startsWith(ownName(''));
/** The app's own files: without them it could not be opened offline. */
const isAppFiles = (name: string) => name.startsWith(ownName('files/'));

/** What this app could not delete, by the kind of place; empty where all of it is gone. */
export type Undeleted = readonly ('storage' | 'databases' | 'caches')[];

/** Every database whose name is ours, and what is ours in those of before; `known` where a browser lists none. */
async function databases(known: readonly string[]) {
	const listed = await indexedDB.databases?.();
	const names = listed?.flatMap(({ name }) => name ?? []) ?? known.map(ownName);
	// a new one would be made with what is in the old one
	await Promise.all(known.map((name) => inTime(dropOldEntries(name))));
	await Promise.all(names.filter(isOwn).map((name) => inTime(deleteDB(name))));
}

async function emptiedCaches() {
	const names = (await globalThis.caches?.keys()) ?? [];
	await Promise.all(
		names.filter((name) => isOwn(name) && !isAppFiles(name)).map((name) => caches.delete(name))
	);
}

/** Also what has the bare name of before: it would be taken over. Another app may have some of that name. */
function storage() {
	for (const area of [localStorage, sessionStorage])
		for (const key of Object.keys(area))
			if (isOwn(key) || isOldForm(key, parsed(area.getItem(key)))) area.removeItem(key);
}

/** Deletes all that this app keeps here but its own files. Never throws; says what could not be deleted. */
export async function wipe(known: readonly string[]): Promise<Undeleted> {
	const places = { storage, databases: () => databases(known), caches: emptiedCaches } as const;
	const failed: (keyof typeof places)[] = [];
	for (const name of ['storage', 'databases', 'caches'] as const)
		try {
			await places[name]();
		} catch (error) {
			console.warn(`Not deleted (${name}):`, error);
			failed.push(name);
		}
	return failed;
}
