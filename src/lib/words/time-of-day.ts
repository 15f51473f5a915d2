import { language } from '$words/language.ts';

/** Whether this person's clock has 12 hours or 24, as far as the browser tells. */
export const { hourCycle } = new Intl.DateTimeFormat(undefined, {
	timeStyle: 'short'
}).resolvedOptions();

/** "3:12 AM" or "03:12", by the wall clock of that zone; without one by the clock here. */
export const timeOfDay = (at: Date | number, timeZone?: string): string =>
	new Intl.DateTimeFormat(language.tag, { timeStyle: 'short', hourCycle, timeZone }).format(at);
