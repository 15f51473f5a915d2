import { isFields, type Fields } from '$lib/device/fields.ts';
import type { Entry } from './schema.ts';

/** A field's value, none where it was taken away, and when it was changed, in ms since 1970. */
export type Change = readonly [since: number, value?: unknown];

const VERSION = 2;

/** An entry as it is kept: of each field the newest change, whichever window made it. */
export interface KeptEntry {
	readonly version: typeof VERSION;
	readonly id: string;
	/** Of them `removed` is true while it is taken out: no other change brings it back. */
	readonly changes: Readonly<Record<string, Change>>;
}

const REMOVED = 'removed';

/** A newer version of this app kept it: that one knows what is in it. */
export const isOfLater = (kept: unknown): boolean =>
	isFields(kept) && Number(kept.version) > VERSION;

export const isChange = (value: unknown): value is Change =>
	Array.isArray(value) && Number.isFinite(value[0]);

/** What was kept under `id`, as far as it is an entry. In an older form it had one time, and null where removed. */
export function keptEntry(id: string, value: unknown): KeptEntry | undefined {
	if (!isFields(value) || value.id !== id) return;
	if (isFields(value.changes)) {
		const changes: Record<string, Change> = {};
		// thousands are read at once: loops are the fastest here and in fieldsOf
		for (const field in value.changes) {
			const change = value.changes[field];
			if (isChange(change)) changes[field] = change;
		}
		const kept: KeptEntry = { version: 2, id, changes };
		return value.removed === true ? removedAt(kept, 0) : kept;
	}
	const since = Number(value.since) || 0;
	if (value.entry === null) return removedAt({ version: 2, id, changes: {} }, since);
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
	return merged(kept, { version: 2, id, changes: Object.fromEntries(changes) });
}

const isNewer = (a: Change, b: Change) => {
	if (a[0] !== b[0]) return a[0] > b[0];
	return a[1] !== b[1] && JSON.stringify(a) > JSON.stringify(b);
};

/** It is taken out at `now`. */
export const removedAt = (kept: KeptEntry, now: number): KeptEntry =>
	changed(kept, { id: kept.id, [REMOVED]: true }, now);

/** It is put back at `now`, with all that it had. */
export const restoredAt = (kept: KeptEntry, now: number): KeptEntry =>
	changed(kept, { id: kept.id, [REMOVED]: undefined }, now);

export const isRemoved = ({ changes }: KeptEntry): boolean => changes[REMOVED]?.[1] === true;

/** Of each field the newest change. The order of `a` and `b` makes no difference, nor does merging again. */
export function merged(a: KeptEntry | undefined, b: KeptEntry): KeptEntry {
	if (!a) return b;
	const changes = { ...a.changes };
	for (const [field, change] of Object.entries(b.changes)) {
		const other = changes[field];
		if (!other || isNewer(change, other)) changes[field] = change;
	}
	return { ...a, changes };
}

/** Whether all that `other` knows is in it. */
export const covers = (kept: KeptEntry | undefined, other: KeptEntry): boolean =>
	Object.entries(other.changes).every(([field, change]) => {
		const mine = kept?.changes[field];
		return mine !== undefined && !isNewer(change, mine);
	});

/** When it was last changed, in ms since 1970. */
export const lastChanged = ({ changes }: KeptEntry): number =>
	Math.max(0, ...Object.values(changes).map(([since]) => since));

/** The entry as it is now, with fields that are not checked; undefined where it was taken out. */
export function fieldsOf(kept: KeptEntry): Fields | undefined {
	if (isRemoved(kept)) return;
	const fields: Record<string, unknown> = {};
	for (const field in kept.changes) if (field !== REMOVED) fields[field] = kept.changes[field]?.[1];
	fields.id = kept.id;
	return fields;
}

const NEEDED: Readonly<Record<Entry['kind'], string>> = {
	cramp: 'muscle',
	evening: 'routine',
	quiet: 'night'
};

/** Whether it has what every entry of its kind has. */
export const isEntry = (fields: Fields | undefined): fields is Entry & Fields =>
	typeof fields?.startedAt === 'number' &&
	Object.hasOwn(NEEDED, String(fields.kind)) &&
	typeof fields[NEEDED[fields.kind as Entry['kind']]] === 'string';
