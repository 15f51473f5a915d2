import { addDays, differenceInCalendarDays, parseISO, subMonths } from 'date-fns';
import { nightOfEntry } from './nights.ts';
import type { Entry } from './schema.ts';
import { dateOf, type Night, nightBefore } from './night.ts';

/** What a report may tell of, the shortest first. */
export const PERIODS = [
	'night',
	'twoWeeks',
	'sixWeeks',
	'threeMonths',
	'sixMonths',
	'all'
] as const;
export type Period = (typeof PERIODS)[number];

/** Nights that follow each other. */
export interface Span {
	readonly first: Night;
	readonly last: Night;
	readonly count: number;
}

const NIGHTS = { night: 1, twoWeeks: 14, sixWeeks: 42 } as const;
const MONTHS = { threeMonths: 3, sixMonths: 6 } as const;

const spanFrom = (first: Night, last: Night): Span => ({
	first,
	last,
	count: differenceInCalendarDays(parseISO(last), parseISO(first)) + 1
});

/** The period up to last night; all begins with the first entry, which comes first. */
export function spanOf(period: Period, entries: readonly Entry[], now: Date): Span {
	const last = nightBefore(dateOf(now), 1);
	if (period === 'all') {
		const told = entries.filter(({ kind }) => kind === 'quiet').map(nightOfEntry);
		const begun = entries.find(({ kind }) => kind !== 'quiet');
		const nights = [...told, ...(begun ? [nightOfEntry(begun)] : []), last].sort();
		return spanFrom(nights[0] ?? last, last);
	}
	if (period === 'threeMonths' || period === 'sixMonths')
		return spanFrom(dateOf(addDays(subMonths(parseISO(last), MONTHS[period]), 1)), last);
	return spanFrom(nightBefore(last, NIGHTS[period] - 1), last);
}
