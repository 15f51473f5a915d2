import { listed } from '$lib/words/formats.ts';
import { numeral } from '$lib/words/names.ts';
import { report as words } from '$words/report.ts';
import type { Counts } from './report.ts';

/** One line of a part of the page. */
export interface Row {
	readonly label: string;
	readonly value: string;
}
export interface Part {
	readonly title: string;
	readonly rows: readonly Row[];
}

/** What the person told on the page, and what routines are called by their ids. */
export interface Told {
	readonly since: string;
	readonly medicines: string;
	readonly illnesses: string;
	readonly titles: ReadonlyMap<string, string>;
}

/** A line of a part; none where nothing was noted. */
export const row = (label: string, value: string | undefined | false): readonly Row[] =>
	value ? [{ label, value }] : [];

/** A part of the page; none where it has no line. */
export const part = (title: string, ...rows: (readonly Row[])[]): readonly Part[] => {
	const all = rows.flat();
	return all.length ? [{ title, rows: all }] : [];
};

/** "left: 4, right: 1" */
export const counted = <T extends string>(counts: Counts<T>, name: (what: T) => string): string =>
	listed(counts.map(([what, count]) => words.count(name(what), numeral(count))));

/** As it was typed, without its line breaks: it has to have room on the page. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
