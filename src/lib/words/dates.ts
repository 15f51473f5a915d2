import { language } from '$words/language.ts';
import { hourCycle } from './time-of-day.ts';

const format = (options: Intl.DateTimeFormatOptions) =>
	new Intl.DateTimeFormat(language.tag, options);

const whole = format({ weekday: 'long', day: 'numeric', month: 'long' });
/** "Thursday, November 26" */
export const dayName = (day: Date): string => whole.format(day);

const short = format({ day: 'numeric', month: 'short' });
/** "Nov 26" */
export const shortDay = (day: Date): string => short.format(day);

const range = format({ day: 'numeric', month: 'long' });
/** "October 19 – November 26" */
export const daysFromTo = (first: Date, last: Date): string => range.formatRange(first, last);

const month = format({ month: 'short' });
/** "Nov" */
export const monthName = (day: Date): string => month.format(day);

const [longWeekday, narrowWeekday] = [format({ weekday: 'long' }), format({ weekday: 'short' })];
/** "Thursday", and "Thu" where there is little room. */
export const weekday = (day: Date): string => longWeekday.format(day);
export const shortWeekday = (day: Date): string => narrowWeekday.format(day);

const hour = format({ hour: 'numeric', timeZone: 'UTC', hourCycle });
/** 3 → "3 AM" */
export const hourName = (of24: number): string => hour.format(new Date(of24 * 3_600_000));
const minute = format({ timeStyle: 'short', timeZone: 'UTC', hourCycle });
/** 192 → "3:12 AM": minutes after midnight. */
export const minuteName = (after: number): string => minute.format(new Date(after * 60_000));

const minutes = new Intl.NumberFormat(language.tag, {
	style: 'unit',
	unit: 'minute',
	unitDisplay: 'long',
	maximumFractionDigits: 1
});
/** "4 minutes" */
export const minutesLong = (count: number): string => minutes.format(count);

// a date alone, such as 2026-11-24, is midnight in UTC
const monthAndDay = new Intl.DateTimeFormat(language.tag, {
	day: 'numeric',
	month: 'long',
	timeZone: 'UTC'
});
/** "November 24" */
export const dayAndMonth = (date: string): string => monthAndDay.format(new Date(date));

const medium = new Intl.DateTimeFormat(language.tag, { dateStyle: 'medium', timeZone: 'UTC' });
/** "Nov 24, 2026" */
export const shortDate = (date: string): string => medium.format(new Date(date));

const utcWeekday = new Intl.DateTimeFormat(language.tag, { weekday: 'long', timeZone: 'UTC' });
/** The days of a week, Monday first; 5 January 2026 was one. */
export const weekdayNames = (): readonly string[] =>
	Array.from({ length: 7 }, (_, day) => utcWeekday.format(Date.UTC(2026, 0, 5 + day)));
