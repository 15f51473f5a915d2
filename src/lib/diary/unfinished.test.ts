import { expect, test } from 'vitest';
import type { CrampEntry } from './entries.ts';
import { toggled } from './helped.ts';
import { unfinished } from './unfinished.ts';

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
	['before the morning', at(10, 3), at(10, 5, 59), false],
	['in the morning', at(10, 3), at(10, 6), true],
	['the next evening', at(10, 3), at(10, 22), true],
	['the morning after an evening', at(10, 23), at(11, 2), false],
	['four hours after one by day', at(10, 13), at(10, 17), true],
	['two days later', at(10, 3), at(12, 3, 1), false]
])('a cramp is asked about in the morning, or never: %s', (_, startedAt, now, asked) => {
	expect(!!unfinished([cramp(startedAt)], now)).toBe(asked);
});

test('only the last one is asked about, and only while something is open', () => {
	const first = cramp(at(10, 1));
	const morning = at(10, 8);
	const whole = { side: 'left', pain: 0, helped: ['rub'] } as const;
	expect(unfinished([], morning)).toBeUndefined();
	expect(unfinished([first, cramp(at(10, 3), whole)], morning)).toBeUndefined();
	expect(unfinished([cramp(at(10, 3), { asked: true })], morning)).toBeUndefined();
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
