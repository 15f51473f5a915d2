import { fieldsOf, type KeptEntry } from './kept-entry.ts';
import { parseEntry, type Entry } from './schema.ts';

/** What is kept, as far as it is an entry; none where it was taken out. */
export function checked(kept: KeptEntry): Entry | undefined {
	const fields = fieldsOf(kept);
	if (!fields) return;
	const { success, output } = parseEntry(fields);
	return success ? output : undefined;
}
