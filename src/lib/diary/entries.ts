import { Disk } from '$lib/device/disk.ts';
import { isFields } from '$lib/device/fields.ts';
import { namesOf, read, write } from '$lib/device/storage.ts';
import {
	changed,
	fieldsOf,
	isEntry,
	isRemoved,
	keptEntry,
	merged,
	removedAt,
	restoredAt,
	type KeptEntry
} from './kept-entry.ts';
import type { CrampEntry, Entry, EveningEntry, QuietEntry } from './schema.ts';

export type { CrampEntry, Entry, EveningEntry, QuietEntry };
/** Fields of one entry that change; one that is undefined is taken away. */
export type EntryChange = Pick<Entry, 'id'> &
	(Partial<CrampEntry> | Partial<EveningEntry> | Partial<QuietEntry>);

const START = 'diary/';
const disk = new Disk('diary');

const keptHere = (id: string) => keptEntry(id, read(START + id));

/** A newer version of this app kept it: that one knows what is in it. */
const isOfLater = (kept: unknown) => isFields(kept) && Number(kept.version) > 2;

/** Merges it with what is kept here and on the disk: of each field the newest change stays. */
function keep(mine: KeptEntry): void {
	const merge = (kept: unknown) =>
		isOfLater(kept) ? kept : merged(keptEntry(mine.id, kept), mine);
	keepHere(mine);
	void disk.change(mine.id, merge).then((onDisk) => {
		const whole = keptEntry(mine.id, onDisk);
		if (whole) keepHere(whole);
	});
}

function keepHere(mine: KeptEntry): void {
	const here = keptHere(mine.id);
	if (here && JSON.stringify(merged(here, mine)) === JSON.stringify(here)) return;
	write(START + mine.id, mine, (kept, value) => {
		const newer = keptEntry(mine.id, value) ?? mine;
		return { ...merged(keptEntry(mine.id, kept), newer) };
	});
}

/** The entry as it is now, whichever window changed it; undefined where there is none. */
export function entryOf(id: string): Entry | undefined {
	const here = keptHere(id);
	const fields = here && fieldsOf(here);
	return isEntry(fields) ? fields : undefined;
}

/**
 * Changes these fields of what is kept under this id. Returns the whole as it is now: undefined where it was
 * removed, which only `restoreEntry` undoes.
 */
export function changeEntry(change: EntryChange): Entry | undefined {
	const here = keptHere(change.id);
	if (!here || !isRemoved(here)) keep(changed(here, change, Date.now()));
	return entryOf(change.id);
}

/** The same for a cramp; undefined also where what is kept under this id is none. */
export function changeCramp(
	change: Pick<CrampEntry, 'id'> & Partial<CrampEntry>
): CrampEntry | undefined {
	changeEntry(change);
	return crampOf(change.id);
}

/** The cramp of this id, where there is one. */
export function crampOf(id: string): CrampEntry | undefined {
	const entry = entryOf(id);
	return entry && isCramp(entry) ? entry : undefined;
}

const none = (id: string): KeptEntry => ({ version: 2, id, changes: {} });

/** Takes it out; a mark stays, since a crash, a backup or another window may still have the entry. */
export const removeEntry = (id: string): void =>
	keep(removedAt(keptHere(id) ?? none(id), Date.now()));

/** Puts back what was taken out, with all that it had. */
export function restoreEntry(id: string): Entry | undefined {
	keep(restoredAt(keptHere(id) ?? none(id), Date.now()));
	return entryOf(id);
}

/** Every entry, the oldest first: what is kept here and on the disk, merged. */
export async function entries(): Promise<readonly Entry[]> {
	const [{ EntrySchema }, { safeParse }, onDisk] = await Promise.all([
		import('./schema.ts'),
		import('valibot'),
		disk.all()
	]);
	for (const value of onDisk ?? []) {
		const kept = isFields(value) ? keptEntry(String(value.id), value) : undefined;
		if (kept) keepHere(kept);
	}
	return namesOf(START)
		.map((name) => {
			const kept = keptHere(name.slice(START.length));
			return safeParse(EntrySchema, kept && fieldsOf(kept));
		})
		.flatMap(({ success, output }) => (success ? [output] : []))
		.sort((a, b) => a.startedAt - b.startedAt);
}

export const isCramp = (entry: Entry): entry is CrampEntry => entry.kind === 'cramp';
