import type { DBSchema, IDBPDatabase } from 'idb';
import { checkedPlace, keptPlace, PLACE_KEY, type Place } from './place.ts';

/** Browsers write localStorage to disk only about once a minute; a killed one has lost the rest. */
interface Disk extends DBSchema {
	place: { key: string; value: unknown };
}

let opened: Promise<IDBPDatabase<Disk>> | undefined;
const open = () =>
	(opened ??= import('idb').then(({ openDB }) =>
		openDB<Disk>('place', 1, {
			upgrade: (disk) => void disk.createObjectStore('place'),
			blocking: () => void opened?.then((disk) => disk.close()),
			terminated: () => (opened = undefined)
		})
	));

let last = Promise.resolve<unknown>(undefined);

/** One after another, so that the last one asked for stays. A disk that fails leaves it to localStorage. */
const inTurn = <T>(act: (disk: IDBPDatabase<Disk>) => Promise<T>): Promise<T | undefined> => {
	const done = last.then(open).then(act);
	const quiet = done.catch(() => void (opened = undefined));
	last = quiet;
	return quiet;
};

export const keepOnDisk = (place: unknown) =>
	void inTurn(async (disk) => {
		const change = disk.transaction('place', 'readwrite', { durability: 'strict' });
		await Promise.all([change.store.put(place ?? null, PLACE_KEY), change.done]);
	});

const readFromDisk = () => inTurn((disk) => disk.get('place', PLACE_KEY));

/** The same after a crash: what reached the disk, where that is newer. */
export async function newestPlace(): Promise<Place | undefined> {
	const [here, onDisk] = [keptPlace(), checkedPlace(await readFromDisk())];
	return (onDisk?.since ?? 0) > (here?.since ?? 0) ? onDisk : here;
}
