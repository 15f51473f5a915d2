import { expect, test } from 'vitest';
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
