import { read, remove, write } from '$lib/device/storage.ts';
import { namesOf, waits } from '$lib/device/stored-names.ts';
import { covers, isOfLater, keptEntry, lastChanged, merged, type KeptEntry } from './kept-entry.ts';

/**
 * What has been changed lately, in localStorage: it is there at once, also where a cramp's page is loaded again
 * and where there is no disk. The disk is what keeps the diary.
 */
const START = 'diary/';
/** What the disk has too stays here for so long, in ms. */
const LATELY = 24 * 3_600_000;

export const JOURNAL = START;
export const journalWaits = (): boolean => waits(START);
export const keptHere = (id: string): KeptEntry | undefined => keptEntry(id, read(START + id));
export const idsHere = (): readonly string[] =>
	namesOf(START).map((name) => name.slice(START.length));
export const isOfLaterHere = (id: string): boolean => isOfLater(read(START + id));

/** Merges it with what is here: of each field the newest change stays. */
export function keepHere(mine: KeptEntry): void {
	if (covers(keptHere(mine.id), mine)) return;
	write(START + mine.id, mine, (kept, value) => {
		const newer = keptEntry(mine.id, value) ?? mine;
		return { ...merged(keptEntry(mine.id, kept), newer) };
	});
}

/** Other windows look again: many came at once, to the disk alone. */
export function tellOtherWindows(): void {
	write(START, { since: Date.now() });
	remove(START);
}

/** The disk has all of it: what nobody has changed lately goes from here. */
export function letGoOf(onDisk: KeptEntry): void {
	const { id } = onDisk;
	const here = keptHere(id);
	if (!here || !covers(onDisk, here) || isOfLaterHere(id)) return;
	if (Date.now() - lastChanged(here) > LATELY) remove(START + id);
}
