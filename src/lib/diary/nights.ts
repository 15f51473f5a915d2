import { eachDayOfInterval, parseISO, subDays } from 'date-fns';
import { dateOf, nightOf, type Night } from './night.ts';
import type { CrampEntry, Entry, EveningEntry, QuietEntry } from './schema.ts';

/** One night of the diary, from noon to noon. */
export interface NightEntries {
	readonly night: Night;
	/** The earliest first. */
	readonly cramps: readonly CrampEntry[];
	readonly evenings: readonly EveningEntry[];
	readonly quiet: readonly QuietEntry[];
	/** `quiet` is said by the person; of a night without an answer nothing is known. */
	readonly state: 'cramps' | 'quiet' | 'unknown';
	/** It began with stretching: not where a routine was only begun, or sent to its end. */
	readonly stretched: boolean;
}

/** Whether all that was played of them comes to half a routine or more. Of one whose length is not known, all was. */
const isStretched = (evenings: readonly EveningEntry[]) =>
	evenings.reduce((done, { played, duration }) => done + (duration ? played / duration : 1), 0) >=
	0.5;

/** The night that an entry belongs to. */
export const nightOfEntry = (entry: Entry): Night =>
	entry.kind === 'quiet' ? entry.night : nightOf(entry.startedAt, entry.zone);

/** The `count` nights up to and with `last`, the earliest first. */
export function nightsUntil(last: Night, count: number): readonly Night[] {
	const end = parseISO(last);
	const days = eachDayOfInterval({ start: subDays(end, count - 1), end });
	return days.map(dateOf);
}

/** Each of these nights with what the diary has of it. Entries come the earliest first. */
export function entriesByNight(
	entries: readonly Entry[],
	nights: readonly Night[]
): readonly NightEntries[] {
	const found = new Map<Night, Entry[]>(nights.map((night) => [night, []]));
	for (const entry of entries) found.get(nightOfEntry(entry))?.push(entry);
	return [...found].map(([night, all]) => {
		const cramps = all.filter((entry) => entry.kind === 'cramp');
		const evenings = all.filter((entry) => entry.kind === 'evening');
		const quiet = all.filter((entry) => entry.kind === 'quiet');
		return {
			night,
			cramps,
			evenings,
			quiet,
			state: cramps.length ? 'cramps' : quiet.length ? 'quiet' : 'unknown',
			stretched: isStretched(evenings)
		};
	});
}

/** What is seen of a night, the earliest first. Beside a cramp nothing is quiet, whatever was said before. */
export const entriesIn = ({ cramps, evenings, quiet }: NightEntries): readonly Entry[] =>
	[...cramps, ...evenings, ...(cramps.length ? [] : quiet)].sort(
		(a, b) => a.startedAt - b.startedAt
	);
