import { addDays, eachDayOfInterval, parseISO, startOfISOWeek, subDays, subWeeks } from 'date-fns';
import { dateOf, type Night } from './night.ts';
import type { Entry } from './schema.ts';

/** How many weeks are seen at a time. */
export const WEEKS = 6;

/**
 * Whole weeks of nights from Monday on, the earliest first. The last one is that of `today`, or, `back` pages
 * of them ago, an earlier one.
 */
export function weeksUntil(today: Night, back = 0): readonly (readonly Night[])[] {
	const monday = subWeeks(startOfISOWeek(parseISO(today)), WEEKS * back);
	return Array.from({ length: WEEKS }, (_, week) => {
		const start = subWeeks(monday, WEEKS - 1 - week);
		return eachDayOfInterval({ start, end: addDays(start, 6) }).map(dateOf);
	});
}

/** Entries that may belong to the nights from `first` to `last`: chosen by time alone, since zones are slow. */
export function around(entries: readonly Entry[], first: Night, last: Night): readonly Entry[] {
	// a zone is at most a day away from this one, and a night ends the day after
	const [from, to] = [+subDays(parseISO(first), 2), +addDays(parseISO(last), 3)];
	return entries.filter((entry) =>
		entry.kind === 'quiet'
			? entry.night >= first && entry.night <= last
			: entry.startedAt >= from && entry.startedAt < to
	);
}
