import { language } from '$words/language.ts';
import { report as words } from '$words/report.ts';
import { numeral } from '$lib/words/names.ts';
import { knownOf, stretchedOf } from './known.ts';
import type { NightEntries } from './nights.ts';
import type { Part } from './report-part.ts';
import type { Report } from './report.ts';

/** Nights that are drawn one by one: half a year. */
export const DRAWN = 190;
/** So many months or years have room on one page: more months are told by year, the years before in one. */
const MOST = 14;

const month = new Intl.DateTimeFormat(language.tag, {
	month: 'short',
	year: 'numeric',
	timeZone: 'UTC'
});
const year = new Intl.DateTimeFormat(language.tag, { year: 'numeric', timeZone: 'UTC' });

function grouped(nights: readonly NightEntries[], letters: number) {
	const groups = new Map<string, NightEntries[]>();
	for (const night of nights) {
		const name = night.night.slice(0, letters);
		const group = groups.get(name);
		if (group) group.push(night);
		else groups.set(name, [night]);
	}
	return groups;
}

function rowOf(label: string, own: readonly NightEntries[]) {
	const { cramps, known } = knownOf(own);
	const count = own.reduce((sum, night) => sum + night.cramps.length, 0);
	const value = words.month(
		numeral(cramps),
		numeral(known),
		numeral(count),
		numeral(stretchedOf(own))
	);
	return { label, value };
}

/** What is too long to be drawn night by night, by month or by year. */
export function monthRows({ nights }: Report): readonly Part[] {
	if (nights.length <= DRAWN) return [];
	const months = grouped(nights, '2026-11'.length);
	const byYear = months.size > MOST;
	const groups = [...(byYear ? grouped(nights, '2026'.length) : months)];
	const name = (of: string) => (byYear ? year : month).format(new Date(of));
	const before = groups.length > MOST ? groups.slice(0, 1 - MOST) : [];
	const rows = groups.slice(before.length).map(([of, own]) => rowOf(name(of), own));
	const last = before.at(-1)?.[0];
	const older =
		last &&
		rowOf(
			words.until(name(last)),
			before.flatMap(([, own]) => own)
		);
	const title = byYear ? words.parts.years : words.parts.months;
	return [{ title, rows: older ? [older, ...rows] : rows }];
}
