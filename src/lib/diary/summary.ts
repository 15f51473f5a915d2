import { differenceInCalendarDays, parseISO } from 'date-fns';
import type { CrampEntry, Entry } from './schema.ts';
import { stretchedOf } from './known.ts';
import { minutesOf } from './length.ts';
import { minuteOf, type Night } from './night.ts';
import { nightOfEntry, type NightEntries } from './nights.ts';
import { usualTime, type UsualTime } from './usual-time.ts';

/** The least nights from which weeks are told. */
const TWO_WEEKS = 14;

/** One week's nights that are over. Of those without an answer nothing is known: they are not quiet. */
export interface Week {
	readonly first: Night;
	readonly nights: number;
	readonly answered: number;
	readonly cramps: number;
	/** Nights before which was stretched. */
	readonly stretched: number;
}

/** Of so many that say it: the middle one, the least and the most. */
export interface Spread {
	readonly count: number;
	readonly median: number;
	readonly least: number;
	readonly most: number;
}

export interface Summary {
	readonly weeks: readonly Week[];
	readonly whole: Omit<Week, 'first'>;
	/** Cramps by the hour of the wall clock at which they came, from 0 to 23. */
	readonly hours: readonly number[];
	readonly usual: UsualTime | undefined;
	readonly legs: Readonly<Record<NonNullable<CrampEntry['side']>, number>>;
	readonly minutes: Spread | undefined;
	readonly pain: Spread | undefined;
	/** Cramps by their pain, from 0 to 10. */
	readonly pains: readonly number[];
	/** `said`: of how many cramps it was noted what helped. `by`: how often each helped, the most often first. */
	readonly helped: { readonly said: number; readonly by: readonly (readonly [string, number])[] };
}

/**
 * How many nights there are from the first that anything is known of to `last`, with both; none where that is still
 * to come, by a clock that was wrong. Entries come the oldest first.
 */
export function nightsKept(entries: readonly Entry[], last: Night): number {
	const quiet = entries.flatMap((entry) => (entry.kind === 'quiet' ? entry.night : []));
	const begun = entries.find(({ kind }) => kind !== 'quiet');
	const [first] = [...quiet, ...(begun ? [nightOfEntry(begun)] : [])].sort();
	if (first === undefined || first > last) return 0;
	return differenceInCalendarDays(parseISO(last), parseISO(first)) + 1;
}

/** Whether weeks are long enough kept that something can be seen in them. */
export const isEnough = (nights: number): boolean => nights >= TWO_WEEKS;

export function spread(values: readonly number[]): Spread | undefined {
	const sorted = [...values].sort((a, b) => a - b);
	const [least, most] = [sorted[0], sorted.at(-1)];
	if (least === undefined || most === undefined) return;
	const half = sorted.length / 2;
	const middle = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
	const median = middle.reduce((sum, value) => sum + value, 0) / middle.length;
	return { count: sorted.length, median, least, most };
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);

function weekOf(nights: readonly NightEntries[]): Week {
	return {
		first: nights[0]?.night ?? '',
		nights: nights.length,
		answered: nights.filter(({ state }) => state !== 'unknown').length,
		cramps: sum(nights.map(({ cramps }) => cramps.length)),
		stretched: stretchedOf(nights)
	};
}

/** How often each of `all` values is there. */
const tally = (values: readonly number[], all: number) => {
	const counts = Array.from({ length: all }, () => 0);
	for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
	return counts;
};
const said = <T>(values: readonly (T | undefined)[]): readonly T[] =>
	values.filter((value) => value !== undefined);

function helpedIn(cramps: readonly CrampEntry[]): Summary['helped'] {
	const lists = said(cramps.map(({ helped }) => helped));
	const counts = new Map<string, number>();
	for (const one of lists.flatMap((list) => [...new Set(list)]))
		counts.set(one, (counts.get(one) ?? 0) + 1);
	return { said: lists.length, by: [...counts].sort(([, a], [, b]) => b - a) };
}

/** What whole weeks of nights have in them, as far as they are over; `isOver` says it of a night. */
export function summaryOf(
	weeks: readonly (readonly NightEntries[])[],
	isOver: (night: NightEntries) => boolean
): Summary {
	const over = weeks.map((nights) => nights.filter(isOver)).filter(({ length }) => length > 0);
	const cramps = over.flat().flatMap((night) => night.cramps);
	const clocks = cramps.map(({ startedAt, zone }) => minuteOf(startedAt, zone));
	const pains = said(cramps.map(({ pain }) => pain));
	const of = (side: CrampEntry['side']) => cramps.filter((one) => one.side === side).length;
	const { first: _, ...whole } = weekOf(over.flat());
	return {
		weeks: over.map(weekOf),
		whole,
		hours: tally(
			clocks.map((minute) => Math.floor(minute / 60)),
			24
		),
		usual: usualTime(clocks),
		legs: { left: of('left'), right: of('right'), both: of('both') },
		minutes: spread(said(cramps.map(minutesOf))),
		pain: spread(pains),
		pains: tally(pains, 11),
		helped: helpedIn(cramps)
	};
}
