import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { around, weeksUntil } from './calendar.ts';
import { nightOfEntry } from './nights.ts';
import type { Entry } from './schema.ts';

const START = Temporal.PlainDate.from('2020-01-01');
const days = fc.integer({ min: -10_000, max: 20_000 }).map((days) => START.add({ days }));

test('six weeks from Monday to Sunday end with this one, and earlier ones follow on', () => {
	fc.assert(
		fc.property(days, fc.nat(30), (today, back) => {
			const weeks = weeksUntil(today.toString(), back);
			const nights = weeks.flat().map((night) => Temporal.PlainDate.from(night));
			expect(weeks.map(({ length }) => length)).toEqual([7, 7, 7, 7, 7, 7]);
			const monday = today.subtract({ days: today.dayOfWeek - 1, weeks: 6 * back + 5 });
			const expected = Array.from({ length: 42 }, (_, days) => monday.add({ days }).toString());
			expect(nights.map(String)).toEqual(expected);
		})
	);
});

const zones = fc.constantFrom('Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Dublin');
const cramps = fc
	.record({ day: fc.integer({ min: -5, max: 12 }), minute: fc.nat(1439), zone: zones })
	.map(({ day, minute, zone }): Entry => {
		const date = START.add({ days: day });
		const time = Temporal.PlainTime.from('00:00').add({ minutes: minute });
		const at = date.toZonedDateTime({ timeZone: zone, plainTime: time });
		const startedAt = at.epochMilliseconds;
		return { kind: 'cramp', id: 'c', startedAt, zone, muscle: 'calf' };
	});

test('no entry of the nights that are looked at is passed over, whatever its zone', () => {
	fc.assert(
		fc.property(fc.array(cramps), fc.nat(6), (entries, length) => {
			const [first, last] = [START.toString(), START.add({ days: length }).toString()];
			const near = around(entries, first, last);
			for (const entry of entries) {
				const night = nightOfEntry(entry);
				if (night >= first && night <= last) expect(near).toContain(entry);
			}
			const far: Entry = { ...{ kind: 'cramp', id: 'c', muscle: 'calf' }, startedAt: 0 } as const;
			expect(around([far], first, last)).toEqual([]);
		})
	);
});

test('a quiet night is found by its name, whenever it was said', () => {
	const quiet: Entry = { kind: 'quiet', id: 'q', startedAt: 0, night: '2026-11-25' };
	expect(around([quiet], '2026-11-25', '2026-11-25')).toEqual([quiet]);
	expect(around([quiet], '2026-11-26', '2026-11-29')).toEqual([]);
});
