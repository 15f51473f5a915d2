import { ownName } from './own-name.ts';

/** Whether a name has our prefix. Names of before may be another app's, and are left alone. */
const isOwn = (name: string) => name.startsWith(ownName(''));
/** The app's own files: without them it could not be opened offline. */
const isAppFiles = (name: string) => name.startsWith(ownName('files/'));

/** What this app could not delete, by the kind of place; empty where all of it is gone. */
export type Undeleted = readonly ('storage' | 'databases' | 'caches')[];

function dropped(name: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = () => resolve();
		request.onerror = () => reject(request.error);
		// another window closes its own when it is told
	});
}

/** Every database whose name is ours; `known` where a browser does not list them. */
async function databases(known: readonly string[]) {
	const listed = await indexedDB.databases?.();
	const names = listed?.flatMap(({ name }) => name ?? []) ?? known.map(ownName);
	await Promise.all(names.filter(isOwn).map(dropped));
}

async function emptiedCaches() {
	const names = (await globalThis.caches?.keys()) ?? [];
	await Promise.all(
		names.filter((name) => isOwn(name) && !isAppFiles(name)).map((name) => caches.delete(name))
	);
}

function storage() {
	for (const area of [localStorage, sessionStorage])
		for (const key of Object.keys(area)) if (isOwn(key)) area.removeItem(key);
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
