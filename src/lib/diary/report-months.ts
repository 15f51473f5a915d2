import { language } from '$words/language.ts';
import { report as words } from '$words/report.ts';
import { numeral } from '$lib/words/names.ts';
import { knownOf, stretchedOf } from './known.ts';
import type { NightEntries } from './nights.ts';
import type { Part } from './report-part.ts';
import type { Report } from './report.ts';

/** Nights that are drawn one by one: half a year. */
export const DRAWN = 190;
/** Months that have room on one page; more are told by year. */
const MONTHS = 24;

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

/** What is too long to be drawn night by night, by month or by year. */
export function monthRows({ nights }: Report): readonly Part[] {
	if (nights.length <= DRAWN) return [];
	const months = grouped(nights, '2026-11'.length);
	const byYear = months.size > MONTHS;
	const rows = [...(byYear ? grouped(nights, '2026'.length) : months)].map(([name, own]) => {
		const { cramps, known } = knownOf(own);
		const value = words.month(
			numeral(cramps),
			numeral(known),
			numeral(own.reduce((sum, night) => sum + night.cramps.length, 0)),
			numeral(stretchedOf(own))
		);
		return { label: (byYear ? year : month).format(new Date(name)), value };
	});
	return [{ title: byYear ? words.parts.years : words.parts.months, rows }];
}
