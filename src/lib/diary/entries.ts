import { askToKeep } from './ask-to-keep.ts';
import { allKept, keep, keptOf } from './kept.ts';
import { changed, fieldsOf, isEntry, removedAt, restoredAt, type KeptEntry } from './kept-entry.ts';
import type { CrampEntry, Entry, EveningEntry, QuietEntry } from './schema.ts';

export { followEntries, trouble, whenKept } from './kept.ts';
export type { CrampEntry, Entry, EveningEntry, QuietEntry };
/** Fields of one entry that change; one that is undefined is taken away. */
export type EntryChange = Pick<Entry, 'id'> &
	(Partial<CrampEntry> | Partial<EveningEntry> | Partial<QuietEntry>);

/** The entry as it is now, whichever window changed it; undefined where there is none. */
export const entryOf = (id: string): Entry | undefined => entryIn(keptOf(id));

function entryIn(kept: KeptEntry | undefined): Entry | undefined {
	const fields = kept && fieldsOf(kept);
	return isEntry(fields) ? fields : undefined;
}

/**
 * Changes these fields of what is kept under this id. Returns the whole as it is now: undefined where it was
 * removed, which only `restoreEntry` undoes, with what was changed since; and where it has not been changed lately
 * nor been in `entries` yet.
 */
export function changeEntry(change: EntryChange): Entry | undefined {
	const entry = entryIn(keep(change.id, (kept) => changed(kept, change, Date.now())));
	if (entry) askToKeep(entry);
	return entry;
}

/** The same for a cramp; undefined also where what is kept under this id is none. */
export function changeCramp(
	change: Pick<CrampEntry, 'id'> & Partial<CrampEntry>
): CrampEntry | undefined {
	return asCramp(changeEntry(change));
}

/** The cramp of this id, where there is one. */
export const crampOf = (id: string): CrampEntry | undefined => asCramp(entryOf(id));

const asCramp = (entry: Entry | undefined) => (entry && isCramp(entry) ? entry : undefined);

const none = (id: string): KeptEntry => ({ version: 2, id, changes: {} });

/** Takes it out; a mark stays, since a crash, a backup or another window may still have the entry. */
export const removeEntry = (id: string): void =>
	void keep(id, (kept = none(id)) => removedAt(kept, Date.now()));

/** Puts back what was taken out, with all that it had. */
export const restoreEntry = (id: string): Entry | undefined =>
	entryIn(keep(id, (kept = none(id)) => restoredAt(kept, Date.now())));

/** Every entry, the oldest first: what is kept here and on the disk, merged. */
export async function entries(): Promise<readonly Entry[]> {
	const [{ checked }, kept] = await Promise.all([import('./check.ts'), allKept()]);
	return kept
		.map(checked)
		.filter((entry) => entry !== undefined)
		.sort((a, b) => a.startedAt - b.startedAt);
}

export const isCramp = (entry: Entry): entry is CrampEntry => entry.kind === 'cramp';
