import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { DAYS } from './days.ts';
import { reminderFile } from './reminder-file.ts';

const long = `https://example.org/${'a-long-way/'.repeat(12)}`;
const EVERY = { days: DAYS, hours: 22, minutes: 30, title: 'Bedtime stretch', url: long };
/** Friday. */
const NOW = new Date(2026, 10, 27, 21);

/** As another library reads it. */
function eventOf(file: string) {
	const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent');
	return event ?? expect.fail();
}
const rule = (file: string) => String(eventOf(file).getFirstPropertyValue('rrule'));
const start = (file: string) => String(eventOf(file).getFirstPropertyValue('dtstart'));

test('every line ends as a calendar wants it, and none has over 75 octets', () => {
	const file = reminderFile(EVERY, NOW);
	expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	const lines = file.split('\r\n');
	expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
	expect(lines.at(-1)).toBe('');
	expect(eventOf(file).getFirstPropertyValue('url')).toBe(long);
});

test('it is a wall-clock time without a zone, with an alarm a minute before', () => {
	const file = reminderFile(EVERY, NOW);
	expect(file).toMatch(/^DTSTART:20261127T223000\r$/m);
	expect(file).toMatch(/^UID:\S+\r$/m);
	expect(file).toMatch(/^DTSTAMP:\d{8}T\d{6}Z\r$/m);
	const alarm = eventOf(file).getFirstSubcomponent('valarm');
	expect(String(alarm?.getFirstPropertyValue('action'))).toBe('DISPLAY');
	const trigger = alarm?.getFirstPropertyValue('trigger');
	expect(trigger instanceof ICAL.Duration && trigger.toSeconds()).toBe(-60);
	expect(String(eventOf(file).getFirstPropertyValue('duration'))).toBe('PT15M');
});

test('it comes on the days that were chosen', () => {
	expect(rule(reminderFile(EVERY, NOW))).toBe('FREQ=DAILY');
	const weekend = { ...EVERY, days: ['SA', 'SU'] as const };
	expect(rule(reminderFile(weekend, NOW))).toBe('FREQ=WEEKLY;BYDAY=SU,SA');
	expect(start(reminderFile(weekend, NOW))).toBe('2026-11-28T22:30:00');
	const friday = { ...EVERY, days: ['FR'] as const };
	expect(start(reminderFile(friday, NOW))).toBe('2026-11-27T22:30:00');
	expect(start(reminderFile(friday, new Date(2026, 10, 27, 23)))).toBe('2026-12-04T22:30:00');
});

test('whenever it is made, it begins later, on the first of its days', () => {
	const day = fc.date({ min: new Date(2026, 0), max: new Date(2030, 0), noInvalidDate: true });
	const days = fc.subarray([...DAYS], { minLength: 1 });
	const time = fc.record({ hours: fc.nat(23), minutes: fc.nat(59) });
	fc.assert(
		fc.property(day, days, time, (now, days, time) => {
			const file = reminderFile({ ...EVERY, ...time, days }, now);
			const value = eventOf(file).getFirstPropertyValue('dtstart');
			if (!(value instanceof ICAL.Time)) return expect.fail();
			const first = value.toJSDate();
			expect(first.getTime()).toBeGreaterThan(now.getTime());
			expect(first.getTime() - now.getTime()).toBeLessThanOrEqual(8 * 86_400_000);
			expect(days).toContain(DAYS[first.getDay()]);
			expect([first.getHours(), first.getMinutes()]).toEqual([time.hours, time.minutes]);
		}),
		{ numRuns: 100 }
	);
});
