import { mean } from 'simple-statistics';
import { addDays, parseISO } from 'date-fns';
import { changeOf, type Change } from './change.ts';
import { entriesFrom, stretchedOf } from './known.ts';
import { entriesByNight, nightsUntil, type NightEntries } from './nights.ts';
import { NIGHTS, NOTING, type Plan } from './plan.ts';
import { dateOf } from './night.ts';
import type { Entry } from './schema.ts';

/** Nights with an answer, before and after, without which nothing is told of cramps. */
const ENOUGH = [7, 14] as const;
/** Nights with a pain that was noted, in each part. */
const ENOUGH_PAIN = 3;
/** Both together claim a change that is not there in at most 6 of 100 diaries; cramps come first. */
const BESIDE = { cramps: 0.03, pain: 0.015 };
/** Pain is noted in whole numbers, and differs by more than their rounding. */
const PAIN = { floor: 0.25, beside: BESIDE.pain };

/** The study's own two measures. */
export interface PlanResult {
	readonly cramps?: Change;
	readonly pain?: Change;
	/** Of the nights before and after: with an answer. */
	readonly answered: readonly [before: number, after: number];
	/** Nights of those after that began with stretching. */
	readonly stretched: number;
}

/** Cramps of each night with an answer. */
const crampsOf = (nights: readonly NightEntries[]) =>
	nights.filter(({ state }) => state !== 'unknown').map(({ cramps }) => cramps.length);

/** The mean pain of each night in which one was noted. */
const painOf = (nights: readonly NightEntries[]) =>
	nights
		.map(({ cramps }) => cramps.flatMap(({ pain }) => pain ?? []))
		.filter(({ length }) => length > 0)
		.map((pains) => mean(pains));

/** What changed between the noting and the stretching. */
export function resultOfNights(
	before: readonly NightEntries[],
	after: readonly NightEntries[]
): PlanResult {
	const cramps = [crampsOf(before), crampsOf(after)] as const;
	const pain = [painOf(before), painOf(after)] as const;
	const all = cramps.flat();
	const enough = cramps.every((part, i) => part.length >= (ENOUGH[i] ?? 0));
	return {
		// counts differ at least as much as those of pure chance, whose variance is their mean
		cramps: enough ? changeOf(...cramps, { floor: mean(all), beside: BESIDE.cramps }) : undefined,
		pain: pain.every(({ length }) => length >= ENOUGH_PAIN) ? changeOf(...pain, PAIN) : undefined,
		answered: [cramps[0].length, cramps[1].length],
		stretched: stretchedOf(after)
	};
}

export function resultOf({ first }: Plan, entries: readonly Entry[]): PlanResult {
	const nights = entriesByNight(
		entriesFrom(entries, first),
		nightsUntil(dateOf(addDays(parseISO(first), NIGHTS - 1)), NIGHTS)
	);
	return resultOfNights(nights.slice(0, NOTING), nights.slice(NOTING));
}
