import type { Page } from '@playwright/test';
import type { CrampEntry } from '../src/lib/diary/entries.ts';

/** What this device has in the diary: of each entry the newer one, from localStorage or the disk. */
export const logOf = (page: Page): Promise<readonly CrampEntry[]> =>
	page.evaluate(async () => {
		interface Kept {
			id: string;
			since: number;
			entry: CrampEntry | null;
		}
		const here = Object.entries(localStorage)
			.filter(([key]) => key.startsWith('diary/'))
			.map(([, text]) => JSON.parse(text) as Kept);
		const onDisk = await new Promise<Kept[]>((resolve, reject) => {
			const open = indexedDB.open('diary');
			// there is none yet, and it is not ours to make
			open.onupgradeneeded = () => open.transaction?.abort();
			open.onerror = () => resolve([]);
			open.onsuccess = () => {
				const all = open.result.transaction('diary').objectStore('diary').getAll();
				all.onsuccess = () => resolve(all.result as Kept[]);
				all.onerror = () => reject(all.error);
				open.result.close();
			};
		});
		const newest = new Map<string, Kept>();
		for (const kept of [...onDisk, ...here])
			if (kept.since >= (newest.get(kept.id)?.since ?? 0)) newest.set(kept.id, kept);
		return [...newest.values()].flatMap(({ entry }) => entry ?? []);
	});
