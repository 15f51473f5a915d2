import type { InferOutput } from 'valibot';
import { Disk } from '$lib/device/disk.ts';
import { keysOf, read, remove, write } from '$lib/device/storage.ts';
import type { CrampSchema, KeptSchema } from './schema.ts';

export type CrampEntry = InferOutput<typeof CrampSchema>;
export type Entry = CrampEntry;
type Kept = InferOutput<typeof KeptSchema>;

const START = 'diary/';
const disk = new Disk('diary');

function keep(id: string, entry: Entry | null): void {
	const kept: Kept = { id, since: Date.now(), entry };
	if (entry) write(START + id, kept);
	else remove(START + id);
	// a removed one leaves its mark here: a crash may bring back what localStorage had
	void disk.put(id, kept);
}

/** Keeps the whole entry in place of an older one of its id: at once here, and for good on the disk. */
export const keepEntry = (entry: Entry): void => keep(entry.id, entry);

export const removeEntry = (id: string): void => keep(id, null);

/** Every entry, the oldest first: of each the newest that was kept in either place. */
export async function entries(): Promise<readonly Entry[]> {
	const [{ KeptSchema }, { safeParse }, onDisk] = await Promise.all([
		import('./schema.ts'),
		import('valibot'),
		disk.all()
	]);
	const newest = new Map<string, Kept>();
	for (const value of [...(onDisk ?? []), ...keysOf(START).map(read)]) {
		const { success, output } = safeParse(KeptSchema, value);
		if (success && output.since >= (newest.get(output.id)?.since ?? 0))
			newest.set(output.id, output);
	}
	return [...newest.values()]
		.flatMap(({ entry }) => entry ?? [])
		.sort((a, b) => a.startedAt - b.startedAt);
}
