import { deleteDB, openDB, type IDBPDatabase } from 'idb';
import { isOldForm } from './old-forms.ts';

/** How long to wait for the old database, in ms: one that is blocked for longer is another app's. */
const PATIENCE = 2000;

export type OldEntries = readonly (readonly [IDBValidKey, unknown])[];

const isOurs = (name: string, key: IDBValidKey, value: unknown) =>
	isOldForm(name === 'diary' ? `diary/${String(key)}` : String(key), value);

async function allIn(disk: IDBPDatabase, name: string): Promise<OldEntries> {
	if (disk.version !== 1 || [...disk.objectStoreNames].join() !== name) return [];
	const { store } = disk.transaction(name);
	const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
	return keys.map((key, at) => [key, values[at]]);
}

/** What `act` does with the database of before names had a prefix; undefined without one. Never throws. */
async function inOldDisk<T>(name: string, act: (disk: IDBPDatabase, all: OldEntries) => T) {
	const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
	const opened = openDB(name, undefined, {
		// there was none, and none is left behind
		upgrade: (_, __, ___, change) => {
			change.done.catch(() => undefined);
			change.abort();
		}
	});
	const done = opened.then(async (disk) => {
		try {
			return await act(disk, await allIn(disk, name));
		} finally {
			disk.close();
		}
	});
	return Promise.race([done, late]).catch(() => undefined);
}

/** Ours, from that database; other apps may have one of that name. */
export const oldEntries = async (name: string): Promise<OldEntries> =>
	(await inOldDisk(name, (_, all) => all.filter(([key, value]) => isOurs(name, key, value)))) ?? [];

/** Deletes ours from it, and the whole where nothing else is in it. */
export async function dropOldEntries(name: string): Promise<void> {
	const others = await inOldDisk(name, async (disk, all) => {
		const own = all.filter(([key, value]) => isOurs(name, key, value));
		if (!own.length) return Infinity;
		const { store, done } = disk.transaction(name, 'readwrite');
		await Promise.all([...own.map(([key]) => store.delete(key)), done]);
		return all.length - own.length;
	});
	if (others === 0) await deleteDB(name);
}
