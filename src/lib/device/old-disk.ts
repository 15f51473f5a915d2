import { openDB, type IDBPDatabase } from 'idb';
import { isOldForm } from './old-forms.ts';

/** How long to wait for the old database, in ms: one that is blocked for longer is another app's. */
const PATIENCE = 2000;

type Entries = readonly (readonly [IDBValidKey, unknown])[];

async function entriesOf(disk: IDBPDatabase, name: string): Promise<Entries> {
	if (disk.version !== 1 || [...disk.objectStoreNames].join() !== name) return [];
	const { store } = disk.transaction(name);
	const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
	return keys
		.map((key, at) => [key, values[at]] as const)
		.filter(([key, value]) =>
			isOldForm(name === 'diary' ? `diary/${String(key)}` : String(key), value)
		);
}

/** Our entries from the database of before names had a prefix; another app may have one of that name. Never throws. */
export async function oldEntries(name: string): Promise<Entries> {
	const late = new Promise<Entries>((resolve) => setTimeout(() => resolve([]), PATIENCE));
	const opened = openDB(name, undefined, {
		// there was none, and none is left behind
		upgrade: (_, __, ___, change) => {
			change.done.catch(() => undefined);
			change.abort();
		}
	});
	const found = opened.then((disk) => entriesOf(disk, name).finally(() => disk.close()));
	return Promise.race([found, late]).catch(() => []);
}
