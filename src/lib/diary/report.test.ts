import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanOf } from './period.ts';
import { noteRows, shortened } from './report-notes.ts';
import { pageOf } from './report-page.ts';
import { reportText } from './report-text.ts';
import { PARTS, reportOf, spreadOf } from './report.ts';
import type { CrampEntry, Entry } from './schema.ts';

const NOW = new Date(2026, 10, 27, 10);
const MINUTE = 60_000;
const cramp = (at: string, more: Partial<CrampEntry> = {}): CrampEntry => ({
	...{ kind: 'cramp', id: at, muscle: 'calf', zone: 'UTC', startedAt: Date.parse(`${at}Z`) },
	...more
});
const lasted = (at: string, minutes: number, more: Partial<CrampEntry> = {}) =>
	cramp(at, { endedAt: Date.parse(`${at}Z`) + minutes * MINUTE, ...more });
const quiet = (night: string): Entry => ({ kind: 'quiet', id: night, startedAt: 0, night });
const evening = (at: string, played: number): Entry => ({
	...{ kind: 'evening', id: at, zone: 'UTC', startedAt: Date.parse(`${at}Z`) },
	...{ routine: 'quick-five', played }
});
const told = {
	...{ since: 'spring', medicines: '', illnesses: ' ' },
	titles: new Map([['quick-five', 'Quick five']])
};

const DIARY: readonly Entry[] = [
	lasted('2026-09-01T02:00', 9),
	evening('2026-11-20T22:00', 296),
	lasted('2026-11-21T02:10', 2, {
		side: 'left',
		pain: 7,
		helped: ['stretch', 'walk'],
		did: ['sitting']
	}),
	lasted('2026-11-21T04:00', 12, {
		side: 'left',
		pain: 4,
		signs: ['sleep', 'sleep'],
		note: 'By\nthe door. '
	}),
	evening('2026-11-22T22:00', 148),
	quiet('2026-11-22'),
	cramp('2026-11-25T23:30', {
		muscle: 'foot',
		signs: ['sleep', 'x'],
		helped: ['stretch'],
		did: ['sitting', 'alcohol']
	})
];

test.each([
	['night', '2026-11-26', 1],
	['twoWeeks', '2026-11-13', 14],
	['sixWeeks', '2026-10-16', 42],
	['threeMonths', '2026-08-27', 92],
	['sixMonths', '2026-05-27', 184],
	['all', '2026-08-31', 88]
] as const)('%s goes back to %s', (period, first, count) => {
	expect(spanOf(period, DIARY, NOW)).toEqual({ first, last: '2026-11-26', count });
});

describe('two weeks', () => {
	const span = spanOf('twoWeeks', DIARY, NOW);
	const report = reportOf(DIARY, span);
	const text = reportText(span, pageOf(report, told, []).parts);

	test('are counted, nights without an answer apart', () => {
		expect(report.answered).toEqual({ cramps: 2, known: 3 });
		expect(report.minutes).toEqual({ of: 2, least: 2, middle: 7, most: 12 });
		expect(report.pain).toEqual({ of: 2, least: 4, middle: 5.5, most: 7 });
		expect(report.long).toBe(1);
		expect(report.legs).toEqual([['left', 2]]);
		expect(report.helped).toEqual([
			['stretch', 2],
			['walk', 1]
		]);
		expect([report.stretched, report.stretchedMinutes]).toEqual([2, 7.4]);
		expect(report.signs).toEqual([['sleep', 2]]);
	});

	test('are told in plain lines; what was not noted has none', () => {
		expect(text).toMatchInlineSnapshot(`
			"Night leg cramps: notes for the doctor
			Nights from Nov 13, 2026 to Nov 26, 2026

			CRAMPS
			Nights with cramps: 2 of 3 with an answer (14 in all)
			Cramps: 3; 1 a night with an answer
			How long: middle 7 min, 2 to 12 (2 noted), over 10 minutes: 1
			Leg: left: 2, not noted: 1
			Muscle: Calf: 2, Foot: 1
			Began: 10 PM–1 AM: 1, 1 AM–3 AM: 1, 3 AM–5 AM: 1
			Pain, 0 to 10: middle 5.5, 4 to 7 (2 noted)
			Sleep lost: nights ticked: 2
			That day: Long sitting: 2, Alcohol: 1 (told of 2 cramps)

			WHAT WAS TRIED, AND WHAT HELPED
			Stretched before bed: 2 of 14 nights (half a routine or more), 7 minutes in all
			Routines: Quick five: 2
			Helped in a cramp: Stretching: 2, Walking: 1 (told of 2 cramps)

			WARNING SIGNS TICKED, AND ON HOW MANY NIGHTS
			See your doctor soon: Cramps keep you awake, or leave you tired by day (2).

			THE PERSON
			Cramps since: spring

			EACH CRAMP
			Nov 20, 2026: 2:10 AM, Calf, leg: left, 2 min, pain 7
			Nov 20, 2026: 4:00 AM, Calf, leg: left, 12 min, pain 4
			Nov 25, 2026: 11:30 PM, Foot, leg: not noted

			NOTES
			Nov 20, 2026: By the door.

			Noted by the person with the app Bedtime Stretch. Nights without an answer are not counted as quiet nights.
			"
		`);
	});
});

test('of many notes the newest few are told, each up to the end of a sentence, and how many more', () => {
	const long = `It hurt. ${'I walked about the room. '.repeat(12)}`;
	const noted = ['x', 'old', 'a'.repeat(200), 'word '.repeat(60), long].map((note, i) =>
		cramp(`2026-11-2${i + 1}T02:00`, { note })
	);
	const report = reportOf(noted, spanOf('twoWeeks', noted, NOW));
	expect(noteRows(report, 3).map(({ value }) => value)).toEqual([
		`It hurt. ${'I walked about the room. '.repeat(6)}…`,
		`${'word '.repeat(32)}…`,
		`${'a'.repeat(160)} …`,
		'2, in the diary'
	]);
	expect(shortened('He said "stop!" and I did.', 16)).toBe('He said "stop!" …');
	expect(shortened('🌙'.repeat(9), 4)).toBe('🌙🌙🌙🌙 …');
});

test('without one quiet night no rate of nights is told', () => {
	const only = DIARY.filter(({ kind }) => kind !== 'quiet');
	const span = spanOf('twoWeeks', only, NOW);
	const text = reportText(span, pageOf(reportOf(only, span), told, []).parts);
	expect(text).toContain('Nights with cramps: 2 of 14; of the others nothing was noted');
	expect(text).toContain('Cramps: 3; 1.5 on a night with cramps');
});

test('a corrected clock or a zone that nobody knows breaks nothing, and makes no length', () => {
	const odd = [
		cramp('2026-11-21T02:10', { zone: 'Mars/Olympus' }),
		lasted('2026-11-22T02:10', -90),
		lasted('2026-11-23T02:10', 3)
	];
	const span = spanOf('twoWeeks', odd, NOW);
	const report = reportOf(odd, span);
	expect(report.minutes).toEqual({ of: 1, least: 3, middle: 3, most: 3 });
	expect(reportText(span, pageOf(report, told, []).parts)).not.toMatch(/-\d+ min|NaN|Invalid/);
});

test('one cramp of one night is told as one, and has no middle', () => {
	const only = [lasted('2026-11-26T02:10', 3, { pain: 4, helped: ['walk'] })];
	const span = spanOf('night', only, new Date(2026, 10, 26, 10));
	const text = reportText(span, pageOf(reportOf(only, span), told, []).parts);
	expect(text).toContain('How long: 3 min (1 noted)');
	expect(text).toContain('Pain, 0 to 10: 4 (1 noted)');
	expect(text).toContain('Walking: 1 (told of 1 cramp)');
	expect(text).toContain('0 of 1 night (half a routine or more), 0 minutes in all');
});

test('an empty diary has a page, and no average of nothing', () => {
	const span = spanOf('all', [], NOW);
	const text = reportText(span, pageOf(reportOf([], span), told, []).parts);
	expect(text).not.toMatch(/NaN|Infinity|undefined/);
	expect(spreadOf([])).toBeUndefined();
});

test('years are told by year, and nothing is left out', () => {
	const old = [cramp('2019-03-01T02:00'), ...DIARY];
	const span = spanOf('all', old, NOW);
	const parts = pageOf(reportOf(old, span), told, []).parts;
	const years = parts.find(({ title }) => title === 'By year');
	expect(years?.rows.map(({ label }) => label)).toEqual(
		Array.from({ length: 8 }, (_, i) => String(2019 + i))
	);
});

const entry = fc.record({
	at: fc.date({ min: new Date('2026-10-01'), max: new Date('2026-11-27'), noInvalidDate: true }),
	minutes: fc.integer({ min: 0, max: 30 }),
	pain: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined })
});

test('each cramp of the period is counted once in each sum; an independent count agrees', () => {
	fc.assert(
		fc.property(fc.array(entry, { maxLength: 40 }), (made) => {
			const all = made
				.map(({ at, minutes, pain }, i) => ({
					...lasted(at.toISOString().slice(0, 19), minutes, { pain }),
					id: String(i)
				}))
				.sort((a, b) => a.startedAt - b.startedAt);
			const span = spanOf('sixWeeks', all, NOW);
			const report = reportOf(all, span);
			// a night in UTC is half a day later than its date
			const nights = all.map(({ startedAt }) =>
				new Date(startedAt - 12 * 60 * MINUTE).toISOString().slice(0, 10)
			);
			const own = nights.filter((night) => night >= span.first && night <= span.last);
			expect(report.cramps.length).toBe(own.length);
			expect(report.answered.cramps).toBe(new Set(own).size);
			expect(report.hours.reduce((sum, count) => sum + count, 0)).toBe(own.length);
			for (const [part, from] of PARTS.entries()) {
				const to = PARTS[part + 1] ?? 12;
				const within = report.cramps.filter(({ startedAt }) => {
					const hour = new Date(startedAt).getUTCHours();
					return from < to ? hour >= from && hour < to : hour >= from || hour < to;
				});
				expect(report.hours[part]).toBe(within.length);
			}
		}),
		{ numRuns: 200 }
	);
});
