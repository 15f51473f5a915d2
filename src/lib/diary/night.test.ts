import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { minuteOf, nightOf, wallClock } from './night.ts';

const ZONES = ['Europe/Dublin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'];

test.each([
	['before midnight', '2026-11-26T23:30:00Z', '2026-11-26'],
	['after it', '2026-11-27T03:00:00Z', '2026-11-26'],
	['just before noon', '2026-11-27T11:59:59Z', '2026-11-26'],
	['noon begins the next night', '2026-11-27T12:00:00Z', '2026-11-27'],
	['a leap day', '2028-03-01T02:00:00Z', '2028-02-29'],
	['the first night of a year', '2026-01-01T00:10:00Z', '2025-12-31']
])('a night is named by the date of its evening: %s', (_, moment, night) => {
	expect(nightOf(Date.parse(moment), 'UTC')).toBe(night);
});

test('the same moment is in another night where the wall clock says so', () => {
	const time = Date.parse('2026-11-27T11:30:00Z');
	expect(nightOf(time, 'Europe/Dublin')).toBe('2026-11-26');
	expect(nightOf(time, 'Asia/Kathmandu')).toBe('2026-11-27');
});

test('nights are those of another library, whatever the zone and the time of year', () => {
	const times = fc.integer({ min: Date.parse('2000-01-01'), max: Date.parse('2060-01-01') });
	fc.assert(
		fc.property(times, fc.constantFrom(...ZONES), (time, zone) => {
			const at = Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zone);
			const night = at.hour < 12 ? at.toPlainDate().subtract({ days: 1 }) : at.toPlainDate();
			expect(nightOf(time, zone)).toBe(night.toString());
		}),
		{ numRuns: 500 }
	);
});

test('around each change of clocks the hour and the night are those of another library', () => {
	const days = fc.integer({ min: 0, max: 365 * 60 });
	const away = fc.integer({ min: -5 * 1440, max: 5 * 1440 });
	fc.assert(
		fc.property(days, away, fc.constantFrom(...ZONES, 'America/Recife'), (day, minutes, zone) => {
			const from = Temporal.Instant.fromEpochMilliseconds(day * 86_400_000);
			const next = from.toZonedDateTimeISO(zone).getTimeZoneTransition('next');
			const near = next ?? from.toZonedDateTimeISO(zone);
			const at = near.add({ minutes });
			expect(minuteOf(at.epochMilliseconds, zone)).toBe(at.hour * 60 + at.minute);
			const night = at.hour < 12 ? at.toPlainDate().subtract({ days: 1 }) : at.toPlainDate();
			expect(nightOf(at.epochMilliseconds, zone)).toBe(night.toString());
		}),
		{ numRuns: 500 }
	);
});

test('a zone that is not known here, as a newer browser may have kept it, is this device’s', () => {
	const time = Date.parse('2026-11-27T03:12Z');
	const here = new Date(time);
	expect(+wallClock(time, 'Mars/Olympus')).toBe(time);
	expect(minuteOf(time, 'Mars/Olympus')).toBe(here.getHours() * 60 + here.getMinutes());
	expect(nightOf(time, 'Mars/Olympus')).toBe(nightOf(time));
});
