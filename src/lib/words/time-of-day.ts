import { language } from '$words/language.ts';

/** Whether this person's clock has 12 hours or 24, as far as the browser tells. */
export const { hourCycle } = new Intl.DateTimeFormat(undefined, {
	timeStyle: 'short'
}).resolvedOptions();

/** "3:12 AM" or "03:12", by the wall clock of that zone; without one by the clock here. */
export const timeOfDay = (at: Date | number, timeZone?: string): string =>
	new Intl.DateTimeFormat(language.tag, { timeStyle: 'short', hourCycle, timeZone }).format(at);

/** 19 → "7:00 PM" or "19:00": a full hour of the wall clock, from 0 to 23. */
export const fullHour = (hour: number): string => timeOfDay(hour * 3_600_000, 'UTC');
