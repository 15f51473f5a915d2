import type { Page } from '@playwright/test';
import type { KeptEntry } from '../src/lib/diary/kept-entry.ts';
import { fieldsOf, isEntry, keptEntry, merged } from '../src/lib/diary/kept-entry.ts';
import type { CrampEntry, Entry } from '../src/lib/diary/schema.ts';
import { ownName } from '../src/lib/device/own-name.ts';

const START = ownName('diary/');

/** The cramps that this device has in the diary. */
export const logOf = async (page: Page): Promise<readonly CrampEntry[]> =>
	(await diaryOf(page)).filter((entry) => entry.kind === 'cramp');

/** All that it has. */
export const diaryOf = async (page: Page): Promise<readonly Entry[]> =>
	(await keptOf(page)).map(fieldsOf).filter(isEntry);

/** What localStorage and the disk have of each entry, also where it was taken out, merged. */
export async function keptOf(page: Page): Promise<readonly KeptEntry[]> {
	const here = await page.evaluate(
		(start) =>
			Object.entries(localStorage)
				.filter(([key]) => key.startsWith(start))
				.map(([key, text]): [string, unknown] => [key.slice(start.length), JSON.parse(text)]),
		START
	);
	const merges = new Map<string, KeptEntry>();
	for (const [id, value] of [...here, ...(await onDisk(page))]) {
		const kept = keptEntry(id, value);
		if (kept) merges.set(id, merged(merges.get(id), kept));
	}
	return [...merges.values()];
}

const onDisk = (page: Page) =>
	page.evaluate(
		(name) =>
			new Promise<[string, unknown][]>((resolve, reject) => {
				const open = indexedDB.open(name);
				// there is none yet, and it is not ours to make
				open.onupgradeneeded = () => open.transaction?.abort();
				open.onerror = () => resolve([]);
				open.onsuccess = () => {
					const store = open.result.transaction('diary').objectStore('diary');
					const [keys, all] = [store.getAllKeys(), store.getAll()];
					all.onsuccess = () =>
						resolve(keys.result.map((key, at) => [String(key), all.result[at]]));
					all.onerror = () => reject(all.error);
					open.result.close();
				};
			}),
		ownName('diary')
	);
