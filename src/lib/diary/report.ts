import { max, median, min } from 'simple-statistics';
import { isSign } from './finding.ts';
import type { SignId } from '$lib/help/warnings.ts';
import { entriesFrom, knownOf, stretchedOf, type Known } from './known.ts';
import { lengthOf } from './length.ts';
import { hourOf } from './night.ts';
import { entriesByNight, nightsUntil, type NightEntries } from './nights.ts';
import type { Span } from './period.ts';
import type { CrampEntry, Entry, EveningEntry } from './schema.ts';

/** How often each was noted, the most first. */
export type Counts<T extends string = string> = readonly (readonly [what: T, count: number])[];

/** Numbers that were noted: never of nothing. */
export interface Spread {
	readonly of: number;
	readonly least: number;
	readonly middle: number;
	readonly most: number;
}

/** Hours of the clock, each part from its hour to the next one's; the last goes on to the first. */
export const PARTS = [12, 18, 22, 1, 3, 5, 7] as const;

export interface Report extends Span {
	readonly answered: Known;
	readonly nights: readonly NightEntries[];
	readonly cramps: readonly CrampEntry[];
	readonly evenings: readonly EveningEntry[];
	readonly minutes?: Spread;
	/** Cramps over ten minutes. */
	readonly long: number;
	readonly pain?: Spread;
	readonly legs: Counts<'left' | 'right' | 'both'>;
	readonly muscles: Counts<CrampEntry['muscle']>;
	/** Of each of `PARTS`, cramps that began in it. */
	readonly hours: readonly number[];
	/** What helped, and of how many cramps it was told. */
	readonly helped: Counts;
	readonly helpedOf: number;
	/** What was done on the day of a cramp, and of how many it was told. */
	readonly did: Counts;
	readonly didOf: number;
	readonly routines: Counts;
	/** Nights that began with stretching. */
	readonly stretched: number;
	readonly stretchedMinutes: number;
	/** Nights on which a sign was ticked. */
	readonly signs: Counts<SignId>;
}

export function spreadOf(values: readonly number[]): Spread | undefined {
	if (!values.length) return;
	const all = [...values];
	return { of: all.length, least: min(all), middle: median(all), most: max(all) };
}

export function countsOf<T extends string>(values: readonly T[]): Counts<T> {
	const counts = new Map<T, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].sort(([a, n], [b, m]) => m - n || a.localeCompare(b));
}

function partOf({ startedAt, zone }: CrampEntry): number {
	const hour = hourOf(startedAt, zone);
	const from = (part: number) => (part - 12 + 24) % 24;
	return PARTS.findLastIndex((part) => from(hour) >= from(part));
}

/** All that a doctor asks of these nights. Entries come the earliest first. */
export function reportOf(entries: readonly Entry[], span: Span): Report {
	const nights = entriesByNight(
		entriesFrom(entries, span.first),
		nightsUntil(span.last, span.count)
	);
	const cramps = nights.flatMap((night) => night.cramps);
	const evenings = nights.flatMap((night) => night.evenings);
	const parts = cramps.map(partOf);
	const lengths = cramps.flatMap((cramp) => lengthOf(cramp) ?? []);
	return {
		...span,
		answered: knownOf(nights),
		...{ nights, cramps, evenings },
		minutes: spreadOf(lengths),
		long: lengths.filter((minutes) => minutes > 10).length,
		pain: spreadOf(cramps.flatMap(({ pain }) => pain ?? [])),
		legs: countsOf(cramps.flatMap(({ side }) => side ?? [])),
		muscles: countsOf(cramps.map(({ muscle }) => muscle)),
		hours: PARTS.map((_, part) => parts.filter((one) => one === part).length),
		helped: countsOf(cramps.flatMap(({ helped = [] }) => [...helped])),
		helpedOf: cramps.filter(({ helped }) => helped).length,
		did: countsOf(cramps.flatMap(({ did = [] }) => [...did])),
		didOf: cramps.filter(({ did }) => did).length,
		routines: countsOf(evenings.map(({ routine }) => routine)),
		stretched: stretchedOf(nights),
		stretchedMinutes: evenings.reduce((sum, { played }) => sum + played, 0) / 60,
		signs: countsOf(
			nights.flatMap(({ cramps }) => [
				...new Set(cramps.flatMap(({ signs = [] }) => signs).filter(isSign))
			])
		)
	};
}
