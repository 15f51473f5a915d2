import { fieldsOf, isEntry, merged, type KeptEntry } from '$lib/diary/kept-entry.ts';
import type { Entry } from '$lib/diary/schema.ts';

/** What would come into the diary: new entries by kind, and how many others change or go. */
export type Coming = Readonly<Record<Entry['kind'] | 'changed' | 'removed', number>>;

const entryIn = (kept: KeptEntry | undefined) => {
	const fields = kept && fieldsOf(kept);
	return isEntry(fields) ? fields : undefined;
};

/** What these entries would change beside those of this device; the newest change of each field stays. */
export function coming(here: ReadonlyMap<string, KeptEntry>, there: readonly KeptEntry[]): Coming {
	const count = { cramp: 0, evening: 0, quiet: 0, changed: 0, removed: 0 };
	for (const kept of there) {
		const before = entryIn(here.get(kept.id));
		const after = entryIn(merged(here.get(kept.id), kept));
		if (!before && after) count[after.kind]++;
		else if (before && !after) count.removed++;
		else if (before && JSON.stringify(sorted(before)) !== JSON.stringify(sorted(after)))
			count.changed++;
	}
	return count;
}

const sorted = (fields: object = {}) => Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
