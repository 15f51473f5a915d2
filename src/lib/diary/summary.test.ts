import fc from 'fast-check';
import * as statistics from 'simple-statistics';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { HELPED } from './helped.ts';
import { entriesByNight, nightsUntil } from './nights.ts';
import type { CrampEntry, Entry } from './schema.ts';
import { isEnough, nightsKept, spread, summaryOf } from './summary.ts';
import { apart, middleOf, usualTime } from './usual-time.ts';

const LAST = '2026-11-29';
const nights = nightsUntil(LAST, 42);
const weeks = Array.from({ length: 6 }, (_, week) => nights.slice(week * 7, week * 7 + 7));
const summed = (entries: readonly Entry[]) =>
	summaryOf(
		weeks.map((week) => entriesByNight(entries, week)),
		() => true
	);

const ZONES = ['Europe/Dublin', 'America/New_York', 'Asia/Kathmandu'] as const;
const FIRST = Temporal.PlainDate.from(LAST).subtract({ days: 41 });
const moment = (day: number, minute: number, zone: string) =>
	FIRST.toPlainDateTime('00:00').add({ days: day }).add({ minutes: minute }).toZonedDateTime(zone);

/** Anything from a week before the six weeks to a week after them. */
const when = fc.record({
	day: fc.integer({ min: -7, max: 49 }),
	minute: fc.nat(1439),
	zone: fc.constantFrom(...ZONES)
});
const cramp = fc
	.record(
		{
			at: when,
			took: fc.integer({ min: 1, max: 40 }),
			side: fc.constantFrom('left', 'right', 'both'),
			pain: fc.nat(10),
			helped: fc.uniqueArray(fc.constantFrom(...HELPED))
		},
		{ requiredKeys: ['at'] }
	)
	.map(({ at: { day, minute, zone }, took, ...said }): CrampEntry => {
		const startedAt = moment(day, minute, zone).epochMilliseconds;
		const endedAt = took === undefined ? undefined : startedAt + took * 60_000;
		return { kind: 'cramp', id: 'c', muscle: 'calf', startedAt, zone, endedAt, ...said };
	});
const evening = when.map(({ day, minute, zone }): Entry => {
	const startedAt = moment(day, minute, zone).epochMilliseconds;
	return { kind: 'evening', id: 'e', routine: 'quick-five', played: 90, startedAt, zone };
});
const quiet = when.map(({ day }): Entry => {
	const night = FIRST.add({ days: day }).toString();
	return { kind: 'quiet', id: 'q', startedAt: 0, night };
});
const diary = fc.array(fc.oneof(cramp, evening, quiet), { maxLength: 120 });

/** By another library: the wall clock. */
const wall = ({ startedAt, zone = 'UTC' }: Entry) =>
	Temporal.Instant.fromEpochMilliseconds(startedAt).toZonedDateTimeISO(zone);
/** Which of the 42 nights it belongs to, from 0 on. */
const nightNumber = (entry: Entry) =>
	entry.kind === 'quiet'
		? FIRST.until(entry.night).days
		: FIRST.until(wall(entry).toPlainDate()).days - (wall(entry).hour < 12 ? 1 : 0);

test('all that is counted is what another way of counting finds', () => {
	fc.assert(
		fc.property(diary, (entries) => {
			const within = entries.filter((entry) => {
				const night = nightNumber(entry);
				return night >= 0 && night < 42;
			});
			const of = <K extends Entry['kind']>(kind: K) =>
				within.filter((entry): entry is Extract<Entry, { kind: K }> => entry.kind === kind);
			const [cramps, evenings, quiets] = [of('cramp'), of('evening'), of('quiet')];
			const summary = summed(entries);

			for (const [week, found] of summary.weeks.entries()) {
				const here = (entry: Entry) => Math.floor(nightNumber(entry) / 7) === week;
				const answered = [...cramps, ...quiets].filter(here).map(nightNumber);
				expect(found).toEqual({
					first: FIRST.add({ weeks: week }).toString(),
					nights: 7,
					answered: new Set(answered).size,
					cramps: cramps.filter(here).length,
					stretched: new Set(evenings.filter(here).map(nightNumber)).size
				});
			}
			expect(summary.whole.cramps).toBe(cramps.length);
			for (const [hour, count] of summary.hours.entries())
				expect(count).toBe(cramps.filter((one) => wall(one).hour === hour).length);
			for (const side of ['left', 'right', 'both'] as const)
				expect(summary.legs[side]).toBe(cramps.filter((one) => one.side === side).length);

			const pains = cramps.flatMap(({ pain }) => pain ?? []);
			const lengths = cramps.flatMap(({ startedAt, endedAt }) =>
				endedAt === undefined ? [] : (endedAt - startedAt) / 60_000
			);
			for (const [found, values] of [
				[summary.pain, pains],
				[summary.minutes, lengths]
			] as const)
				expect(found).toEqual(
					values.length === 0
						? undefined
						: {
								count: values.length,
								median: statistics.median([...values]),
								least: statistics.min([...values]),
								most: statistics.max([...values])
							}
				);
			for (const [pain, count] of summary.pains.entries())
				expect(count).toBe(pains.filter((one) => one === pain).length);

			expect(summary.helped.said).toBe(cramps.filter(({ helped }) => helped).length);
			const by = new Map(summary.helped.by);
			for (const one of HELPED)
				expect(by.get(one) ?? 0).toBe(cramps.filter(({ helped }) => helped?.includes(one)).length);
			const counts = summary.helped.by.map(([, count]) => count);
			expect(counts).toEqual(counts.toSorted((a, b) => b - a));
		}),
		{ numRuns: 200 }
	);
});

test('nights without an answer, and those to come, are not quiet', () => {
	const said: Entry = { kind: 'quiet', id: 'q', startedAt: 0, night: LAST };
	expect(summed([said]).whole).toEqual({ nights: 42, answered: 1, cramps: 0, stretched: 0 });
	const week = entriesByNight([], weeks[5] ?? []);
	expect(summaryOf([week], ({ night }) => night < '2026-11-25').whole.nights).toBe(2);
	expect(summaryOf([week], () => false).weeks).toEqual([]);
});

test('of nothing there is no middle', () => {
	expect(spread([])).toBeUndefined();
	expect(summed([])).toMatchObject({ pain: undefined, minutes: undefined, usual: undefined });
});

test('two weeks begin with the first that is known of any night', () => {
	const quiet: Entry = { kind: 'quiet', id: 'q', startedAt: 9, night: '2026-11-16' };
	const cramp: Entry = {
		...{ kind: 'cramp', id: 'c', muscle: 'calf', zone: 'UTC' },
		startedAt: Date.parse('2026-11-18T02:00Z')
	};
	expect(nightsKept([], LAST)).toBe(0);
	expect(nightsKept([cramp], '2020-01-01')).toBe(0);
	expect(nightsKept([cramp], LAST)).toBe(13);
	expect(nightsKept([cramp, quiet], LAST)).toBe(14);
	expect([13, 14].map(isEnough)).toEqual([false, true]);
});

test('ten to twelve and ten past are at midnight', () => {
	expect(middleOf([23 * 60 + 50, 10]).around).toBe(0);
	const late = [23 * 60 + 40, 20, 23 * 60 + 55, 5, 0];
	expect(usualTime(late)).toEqual({ around: 0, within: 5 });
});

const minutes = fc.array(fc.nat(1439), { minLength: 1, maxLength: 40 });

test('the middle of times is the minute that is nearest to them all, looked for one by one', () => {
	const far = (from: number, times: readonly number[]) =>
		statistics.sum(times.map((time) => 1 - Math.cos(((time - from) / 720) * Math.PI)));
	fc.assert(
		fc.property(minutes, (times) => {
			const { around, together } = middleOf(times);
			fc.pre(together > 0.05);
			const nearest = Array.from({ length: 1440 }, (_, minute) => far(minute, times));
			expect(apart(around, nearest.indexOf(statistics.min(nearest)))).toBeLessThanOrEqual(1);
			// as all of them are moved round the clock, so is their middle
			const moved = middleOf(times.map((time) => (time + 700) % 1440)).around;
			expect(apart(moved, (around + 700) % 1440)).toBeLessThanOrEqual(1);
		})
	);
});

test('half of them are within the usual time, and less than half within a shorter one', () => {
	fc.assert(
		fc.property(minutes, fc.nat(1439), (spreads, middle) => {
			const times = spreads.map((minute) => (middle + (minute % 200)) % 1440);
			const usual = usualTime(times);
			if (!usual) return;
			const near = (within: number) =>
				times.filter((time) =>
					[-1440, 0, 1440].some((round) => Math.abs(time + round - usual.around) <= within)
				).length;
			expect(near(usual.within)).toBeGreaterThanOrEqual(times.length / 2);
			expect(near(usual.within - 1)).toBeLessThan(times.length / 2);
		})
	);
});

test('a usual hour is seen in times without one in about one diary of twenty, and not in four', () => {
	// the same pseudorandom numbers each time
	let seed = 1;
	const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
	const claims = (length: number) =>
		Array.from({ length: 2000 }, () =>
			usualTime(Array.from({ length }, () => Math.floor(random() * 1440)))
		).filter((usual) => usual !== undefined).length;
	expect(claims(4)).toBe(0);
	for (const length of [5, 10, 40]) expect(claims(length) / 2000).toBeLessThan(0.06);
	expect(claims(20)).toBeGreaterThan(40);
});
