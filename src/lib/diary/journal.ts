import { read, remove, write } from '$lib/device/storage.ts';
import { namesOf, waits } from '$lib/device/stored-names.ts';
import { covers, isOfLater, keptEntry, lastChanged, merged, type KeptEntry } from './kept-entry.ts';

/**
 * What has been changed lately, in localStorage: it is there at once, also where a cramp's page is loaded again
 * and where there is no disk. The disk is what keeps the diary.
 */
const START = 'diary/';
/** How long an entry stays here after its last change, once the disk has it; in ms. */
const LATELY = 24 * 3_600_000;

export const JOURNAL = START;
export const journalWaits = (): boolean => waits(START);
export const idsHere = (): readonly string[] =>
	namesOf(START).map((name) => name.slice(START.length));

/** What is here under this id, and whether a newer version kept it: one look, while a cramp's page begins. */
export function lookHere(id: string): readonly [kept: KeptEntry | undefined, later: boolean] {
	const value = read(START + id);
	return [keptEntry(id, value), isOfLater(value)];
}

/** Merges it with what is here: of each field the newest change stays. */
export function keepHere(mine: KeptEntry): void {
	write(START + mine.id, mine, (kept, value) => {
		const newer = keptEntry(mine.id, value) ?? mine;
		return { ...merged(keptEntry(mine.id, kept), newer) };
	});
}

/** Has other windows read the disk again, where many entries at once went to the disk alone. */
export function tellOtherWindows(): void {
	write(START, { since: Date.now() });
	remove(START);
}

/** Removes an entry from here, if the disk has all of it and nobody has changed it lately. */
export function letGoOf(onDisk: KeptEntry): void {
	const { id } = onDisk;
	const [here, later] = lookHere(id);
	if (!here || !covers(onDisk, here) || later) return;
	if (Date.now() - lastChanged(here) > LATELY) remove(START + id);
}
