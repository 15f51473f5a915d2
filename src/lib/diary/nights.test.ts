import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { weeksUntil } from './calendar.ts';
import { nightBefore } from './night.ts';
import { entriesByNight, nightsUntil } from './nights.ts';
import type { Entry } from './schema.ts';

const cramp = (moment: string): Entry => ({
	...{ kind: 'cramp', id: moment, muscle: 'calf', zone: 'UTC' },
	startedAt: Date.parse(moment)
});
const quiet = (night: string): Entry => ({ kind: 'quiet', id: night, startedAt: 0, night });

test('nights follow each other, over a leap day too', () => {
	expect(nightsUntil('2028-03-01', 3)).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
});

const evening = (id: string, played: number, duration?: number): Entry => ({
	...{ kind: 'evening', id, routine: 'quick-five', zone: 'UTC', played, duration },
	startedAt: Date.parse('2026-11-26T22:00Z')
});
test.each([
	['nothing', [], false],
	['one that was only begun', [evening('a', 31, 296)], false],
	['one that was sent to its end', [{ ...evening('a', 60, 296), finished: true }], false],
	['half of one', [evening('a', 148, 296)], true],
	['two that come to a half', [evening('a', 80, 296), evening('b', 70, 296)], true],
	['two that were only begun', [evening('a', 31, 296), evening('b', 40, 740)], false],
	['one of before, whose length is not known', [evening('a', 40)], true],
	['nothing played', [evening('a', 0, 296)], false]
] as const)('a night began with stretching: %s', (_, evenings, stretched) => {
	expect(entriesByNight(evenings, ['2026-11-26'])[0]?.stretched).toBe(stretched);
});

test('two cramps in one night are one night; a quiet one was said, an unknown one was not', () => {
	const entries = [
		quiet('2026-11-24'),
		cramp('2026-11-25T23:00Z'),
		cramp('2026-11-26T11:59Z'),
		quiet('2026-11-25')
	];
	const nights = entriesByNight(entries, nightsUntil('2026-11-26', 3));
	expect(nights.map(({ night, cramps, state }) => [night, cramps.length, state])).toEqual([
		['2026-11-24', 0, 'quiet'],
		['2026-11-25', 2, 'cramps'],
		['2026-11-26', 0, 'unknown']
	]);
});

test.each(['Africa/Cairo', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Europe/Dublin'])(
	'no night is missed or comes twice where clocks move at midnight: %s',
	(zone) => {
		const before = process.env.TZ;
		process.env.TZ = zone;
		for (const last of ['2018-12-31', '2026-12-31']) {
			const nights = nightsUntil(last, 800);
			const end = Temporal.PlainDate.from(last);
			const days = nights.map((_, i) => end.subtract({ days: 799 - i }).toString());
			expect(nights).toEqual(days);
			expect(nightBefore(last, 799)).toBe(days[0]);
			expect(weeksUntil(last, 9).flat()).toEqual(
				expect.arrayContaining(days.slice(-42 * 9 - 14, -42 * 9 - 7))
			);
		}
		process.env.TZ = before;
	}
);
