import { isFields, type Fields } from '$lib/device/fields.ts';
import type { CrampEntry } from './schema.ts';

/** A field's value, none where it was taken away, and when it was changed, in ms since 1970. */
type Change = readonly [since: number, value?: unknown];

/** An entry as it is kept: of each field the newest change, whichever window made it. */
export interface KeptEntry {
	readonly version: 1;
	readonly id: string;
	/** It was taken out, and stays out. */
	readonly removed?: true;
	readonly changes: Readonly<Record<string, Change>>;
}

const isChange = (value: unknown): value is Change =>
	Array.isArray(value) && Number.isFinite(value[0]);

/** What was kept under `id`, as far as it is an entry; the whole of it had one time once. */
export function keptEntry(id: string, value: unknown): KeptEntry | undefined {
	if (!isFields(value) || value.id !== id) return;
	if (isFields(value.changes)) {
		const changes = Object.entries(value.changes).filter((change): change is [string, Change] =>
			isChange(change[1])
		);
		const removed = value.removed === true ? ({ removed: true } as const) : {};
		return { version: 1, id, ...removed, changes: Object.fromEntries(changes) };
	}
	const since = Number(value.since) || 0;
	if (value.entry === null) return { version: 1, id, removed: true, changes: {} };
	return isFields(value.entry) ? changed(undefined, { ...value.entry, id }, since) : undefined;
}

/** These fields changed at `now`; a field that is undefined is taken away. */
export function changed(
	kept: KeptEntry | undefined,
	{ id, ...fields }: Fields & { readonly id: string },
	now: number
): KeptEntry {
	// a clock that was set back makes no answer older than the one that it corrects
	const newest = Object.values(kept?.changes ?? {}).map(([since]) => since + 1);
	const since = Math.max(now, ...newest);
	const changes = Object.entries(fields).map(([field, value]): [string, Change] => [
		field,
		value === undefined ? [since] : [since, value]
	]);
	return merged(kept, { version: 1, id, changes: Object.fromEntries(changes) });
}

const isNewer = (a: Change, b: Change) =>
	a[0] === b[0] ? JSON.stringify(a) > JSON.stringify(b) : a[0] > b[0];

/** The same, whichever of both is first, and however often they are merged. */
export function merged(a: KeptEntry | undefined, b: KeptEntry): KeptEntry {
	if (!a || a.removed) return a ?? b;
	if (b.removed) return b;
	const changes = { ...a.changes };
	for (const [field, change] of Object.entries(b.changes)) {
		const other = changes[field];
		if (!other || isNewer(change, other)) changes[field] = change;
	}
	return { ...a, changes };
}

/** The entry as it is now, with fields that are not checked; undefined where it was taken out. */
export function fieldsOf({ id, removed, changes }: KeptEntry): Fields | undefined {
	if (removed) return;
	const fields = Object.entries(changes).map(([field, [, value]]) => [field, value]);
	return { ...Object.fromEntries(fields), id };
}

/** It has what every entry has. */
export const isEntry = (fields: Fields | undefined): fields is CrampEntry & Fields =>
	fields?.kind === 'cramp' &&
	typeof fields.startedAt === 'number' &&
	typeof fields.muscle === 'string';
