import { Disk } from '$lib/device/disk.ts';
import { isFields } from '$lib/device/fields.ts';
import { follow } from '$lib/device/storage.ts';
import {
	idsHere,
	JOURNAL,
	journalWaits,
	keepHere,
	letGoOf,
	lookHere,
	tellOtherWindows
} from './journal.ts';
import { covers, isOfLater, keptEntry, merged, type KeptEntry } from './kept-entry.ts';

/**
 * What the person has to know of what they write: nothing can be kept here, or a newer version of this app has
 * written, and this one leaves that as it is.
 */
type Unkept = 'nowhere' | 'newer';
/** `unread`: the disk could not be read, so that most entries may not be shown. */
export type Trouble = Unkept | 'unread';

const disk = new Disk('diary');
/** What the disk has, as far as this window has seen it. */
let known = new Map<string, KeptEntry>();
let waiting = new Map<string, KeptEntry>();
let putting: Promise<void> | undefined;
/** Ids of entries that go to the disk alone, since they are too many for the journal. */
let onlyOnDisk = new Set<string>();
let [failed, newer, unread] = [false, false, false];
let told: Trouble | undefined;
const followers = new Set<() => void>();

const tell = () => [...followers].forEach((act) => act());

function unkept(): Unkept | undefined {
	if (newer || disk.newer) return 'newer';
	return failed && journalWaits() ? 'nowhere' : undefined;
}
export const trouble = (): Trouble | undefined => unkept() ?? (unread ? 'unread' : undefined);

function tellTrouble() {
	if (trouble() === told) return;
	told = trouble();
	tell();
}

const withDisk = (id: string, here: KeptEntry | undefined) =>
	here ? merged(known.get(id), here) : known.get(id);

/** What is kept under this id, here and on the disk as it was last seen. */
export const keptOf = (id: string): KeptEntry | undefined => withDisk(id, lookHere(id)[0]);

/**
 * Changes what is kept under this id: at once here, and on the disk as soon as that takes it. Returns the whole as
 * it is now.
 */
export function keep(id: string, change: (kept: KeptEntry | undefined) => KeptEntry): KeptEntry {
	const [here, later] = lookHere(id);
	newer ||= later;
	const mine = change(withDisk(id, here));
	keepHere(mine);
	put([mine]);
	tell();
	return mine;
}

/** Many at once, from a backup: on the disk first, and only here where there is none. True once all are kept. */
export async function keepAll(all: readonly KeptEntry[]): Promise<boolean> {
	onlyOnDisk = new Set(all.map(({ id }) => id));
	put(all);
	await whenKept();
	onlyOnDisk.clear();
	if (failed) all.forEach(keepHere);
	else tellOtherWindows();
	tell();
	return !unkept();
}

function put(all: readonly KeptEntry[]) {
	for (const mine of all) waiting.set(mine.id, merged(waiting.get(mine.id), mine));
	putting ??= putWaiting().finally(() => (putting = undefined));
}

/** A slow disk gets what came meanwhile in one go. */
async function putWaiting() {
	while (waiting.size) {
		const mine = waiting;
		waiting = new Map();
		const merge = (kept: unknown, id: string) => {
			const change = mine.get(id);
			return isOfLater(kept) || !change ? kept : merged(keptEntry(id, kept), change);
		};
		const onDisk = await disk.changeAll([...mine.keys()], merge);
		failed = !onDisk;
		newer ||= onDisk?.some(isOfLater) ?? false;
		const wholes = [...mine.keys()].map((id, at) => keptEntry(id, onDisk?.[at]));
		const found = wholes.filter((whole) => whole !== undefined);
		for (const whole of found) known.set(whole.id, whole);
		const more = found.filter(
			(whole) => !onlyOnDisk.has(whole.id) && !covers(lookHere(whole.id)[0], whole)
		);
		more.forEach(keepHere);
		if (more.length) tell();
	}
	tellTrouble();
}

/** Settles once the disk has taken all that was changed here, or has failed to. */
export async function whenKept(): Promise<Unkept | undefined> {
	while (putting) await putting;
	return unkept();
}

/** All that is kept, from here and the disk; what only one of them has, the other gets or lets go. */
export async function allKept(): Promise<readonly KeptEntry[]> {
	const onDisk = await disk.all();
	if (onDisk) {
		newer = onDisk.some(isOfLater);
		const kept = onDisk.map((value) => isFields(value) && keptEntry(String(value.id), value));
		known = new Map(kept.filter((one) => !!one).map((one) => [one.id, one]));
	}
	const ids = idsHere();
	const all = new Map(known);
	const missing: KeptEntry[] = [];
	for (const id of ids) {
		const [here, later] = lookHere(id);
		const there = known.get(id);
		newer ||= later;
		if (here) all.set(id, merged(there, here));
		if (there && here && covers(there, here)) letGoOf(there);
		else if (onDisk && here) missing.push(here);
	}
	if (missing.length) put(missing);
	failed = unread = !onDisk;
	tellTrouble();
	return [...all.values()];
}

/** Calls `act` when entries may be others, changed in this window or another one. Returns a way to stop. */
export function followEntries(act: () => void): () => void {
	followers.add(act);
	let seen = false;
	// another window may have changed many at once
	const stop = follow(JOURNAL, () => {
		if (seen) return;
		seen = true;
		setTimeout(() => {
			seen = false;
			if (followers.has(act)) act();
		});
	});
	return () => {
		followers.delete(act);
		stop();
	};
}
