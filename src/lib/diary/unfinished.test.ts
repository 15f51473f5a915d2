import { expect, test } from 'vitest';
import type { CrampEntry, Entry } from './entries.ts';
import { toggled } from './helped.ts';
import { unanswered, unfinished } from './unfinished.ts';

const at = (day: number, hour: number, minute = 0) =>
	new Date(2026, 2, day, hour, minute).getTime();
const cramp = (startedAt: number, more: Partial<CrampEntry> = {}): CrampEntry => ({
	kind: 'cramp',
	id: String(startedAt),
	startedAt,
	muscle: 'calf',
	...more
});

test.each([
	['at once', at(10, 3), at(10, 3, 5), false],
	['while it is night', at(10, 3), at(10, 4, 59), false],
	['from five', at(10, 3), at(10, 5), true],
	['at the first minute of a day', at(10, 0), at(10, 5), true],
	['a minute after five it is by day', at(10, 5), at(10, 6, 59), false],
	['two hours after one in the early morning', at(10, 5), at(10, 7), true],
	['not in the same night', at(10, 22, 30), at(11, 2, 30), false],
	['in the morning after an evening', at(10, 22, 30), at(11, 5), true],
	['not late in the evening', at(10, 3), at(10, 21), false],
	['until the evening', at(10, 3), at(10, 20, 59), true],
	['not a day later', at(10, 3), at(11, 8), false],
	['two hours after one by day', at(10, 13), at(10, 15), true],
	['not sooner', at(10, 13), at(10, 14, 59), false],
	['in the evening one is asked nothing', at(10, 19, 30), at(10, 21, 30), false],
	['but in the morning', at(10, 19, 30), at(11, 5), true],
	['at nine it is night', at(10, 21), at(10, 23), false],
	['and asked the next day', at(10, 21), at(11, 20, 59), true],
	['one by day that was not seen until the next', at(10, 13), at(11, 9), true],
	['two days later', at(10, 13), at(12, 9), false],
	['before it was, by a clock that was set back', at(10, 3), at(9, 8), false]
])('a cramp is asked about in the morning, or never: %s', (_, startedAt, now, asked) => {
	expect(!!unfinished([cramp(startedAt)], now)).toBe(asked);
});

test.each([
	['the clocks go forward', '2026-03-29T00:30Z', '2026-03-29T03:59Z', '2026-03-29T04:00Z'],
	['the clocks go back', '2026-10-25T00:30Z', '2026-10-25T04:59Z', '2026-10-25T05:00Z'],
	['the evening before', '2026-03-28T22:30Z', '2026-03-29T03:59Z', '2026-03-29T04:00Z']
])('five is five by the wall clock, also when %s', (_, startedAt, before, five) => {
	inZone('Europe/Dublin', () => {
		const night = [cramp(Date.parse(startedAt))];
		expect(unfinished(night, Date.parse(before))).toBeUndefined();
		expect(unfinished(night, Date.parse(five))).toBe(night[0]);
	});
});

/** What the wall clock here says, and a moment by the one of another zone. */
function inZone(zone: string, act: () => void) {
	const before = process.env.TZ;
	process.env.TZ = zone;
	act();
	process.env.TZ = before;
}

test.each([
	['2026-07-10T03:00-04:00', '2026-07-11T09:00Z', false],
	['2026-07-10T03:00-04:00', '2026-07-10T09:00Z', true],
	['2026-07-09T23:30-04:00', '2026-07-10T20:00Z', false],
	['2026-07-09T23:30-04:00', '2026-07-10T19:59Z', true],
	['2026-07-09T23:30-04:00', '2026-07-11T09:00Z', false]
])('the night before a flight is last night: %s, %s', (startedAt, now, asked) => {
	inZone('Europe/London', () => {
		const night = cramp(Date.parse(startedAt), { zone: 'America/New_York' });
		expect(!!unfinished([night], Date.parse(now))).toBe(asked);
	});
});

test('one that was written down by hand has its answers', () => {
	expect(unfinished([cramp(at(10, 3), { byHand: true })], at(10, 8))).toBeUndefined();
});

const evening: Entry = { kind: 'evening', id: 'e', startedAt: at(9, 22), routine: 'x', played: 90 };
const quiet = (night: string): Entry => ({ kind: 'quiet', id: 'q', startedAt: at(10, 8), night });

test.each([
	['from five', at(10, 5), [], '2026-03-09'],
	['until nine', at(10, 20, 59), [evening], '2026-03-09'],
	['not in the night', at(10, 4, 59), [], undefined],
	['nor in the evening', at(10, 21), [], undefined],
	['not where it is quiet', at(10, 14), [quiet('2026-03-09')], undefined],
	['but where another one was', at(10, 14), [quiet('2026-03-08')], '2026-03-09'],
	['not where it had a cramp', at(10, 8), [cramp(at(9, 12))], undefined],
	['nor where one came in the morning', at(10, 13), [cramp(at(10, 11, 59))], undefined],
	['but where one came later', at(10, 14), [cramp(at(10, 12))], '2026-03-09'],
	['over a leap day', new Date(2028, 2, 1, 9).getTime(), [], '2028-02-29']
] as const)('last night can be told by day: %s', (_, now, entries, night) => {
	expect(unanswered(entries, now)).toBe(night);
});

test('also where the clocks go forward, which leave out midnight', () => {
	inZone('America/Santiago', () =>
		expect(unanswered([], Date.parse('2026-09-07T12:00Z'))).toBe('2026-09-06')
	);
});

test('only the last one is asked about, and only while something is open', () => {
	const first = cramp(at(10, 1));
	const morning = at(10, 8);
	const whole = { side: 'left', pain: 0, helped: ['rub'] } as const;
	expect(unfinished([], morning)).toBeUndefined();
	expect(unfinished([first, cramp(at(10, 3), whole)], morning)).toBeUndefined();
	expect(unfinished([cramp(at(10, 3), { asked: true })], morning)).toBeUndefined();
	const later = cramp(at(20, 3));
	expect(unfinished([first, later], morning)).toBe(first);
	const { side, pain } = whole;
	expect(unfinished([first, cramp(at(10, 3), { side, pain })], morning)?.startedAt).toBe(at(10, 3));
});

test('nothing helped, or something did', () => {
	expect(toggled([], 'rub')).toEqual(['rub']);
	expect(toggled(['rub'], 'walk')).toEqual(['rub', 'walk']);
	expect(toggled(['rub', 'walk'], 'nothing')).toEqual(['nothing']);
	expect(toggled(['nothing'], 'warm')).toEqual(['warm']);
	expect(toggled(['rub', 'walk'], 'rub')).toEqual(['walk']);
});
