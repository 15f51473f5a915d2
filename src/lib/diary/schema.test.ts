import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minuteOf } from './night.ts';
import { nightOfEntry } from './nights.ts';
import { parseEntry } from './schema.ts';

const isRead = (fields: object) => parseEntry({ id: 'a', startedAt: 5, ...fields }).success;
const cramp = { kind: 'cramp', muscle: 'calf' } as const;

test.each([
	['2028-02-29', true],
	['2026-02-29', false],
	['2026-02-31', false],
	['2026-13-01', false],
	['1969-12-31', false],
	['0001-01-01', false]
])('a quiet night is one that there is: %s', (night, there) => {
	expect(isRead({ kind: 'quiet', night })).toBe(there);
});

test('whatever moment is read as one, in whatever zone, it has a night and a minute', () => {
	const times = fc.oneof(fc.double(), fc.integer({ min: 8e15, max: 9e15 }), fc.nat(4e14));
	const zones = fc.constantFrom(undefined, 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'x');
	let read = 0;
	fc.assert(
		fc.property(times, zones, (startedAt, zone) => {
			const { success, output } = parseEntry({ ...cramp, id: 'a', startedAt, zone });
			if (!success) return;
			read++;
			expect(nightOfEntry(output)).toMatch(/^\d{4}-\d\d-\d\d$/);
			expect(minuteOf(output.startedAt, zone)).toBeLessThan(24 * 60);
		}),
		{ numRuns: 500 }
	);
	expect(read).toBeGreaterThan(50);
	expect(isRead({ ...cramp, startedAt: 1e17 })).toBe(false);
});
