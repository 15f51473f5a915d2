import { addDays, getDay, set } from 'date-fns';
import { createEvent } from 'ics';
import { DAYS, type Day } from './days.ts';

export interface Reminder {
	readonly days: readonly Day[];
	readonly hours: number;
	readonly minutes: number;
	readonly title: string;
	/** Where the app is. */
	readonly url: string;
}

/** An alarm at no time before is one that the library leaves empty, and strict calendars refuse. */
const ALARM = { minutes: 1, before: true };

/** The first of these moments that is still to come, by the wall clock here. */
function firstAfter(now: Date, { days, hours, minutes }: Reminder): Date {
	const today = set(now, { hours, minutes, seconds: 0, milliseconds: 0 });
	const all = Array.from({ length: 8 }, (_, later) => addDays(today, later));
	const first = all.find((one) => one > now && days.includes(DAYS[getDay(one)] ?? 'SU'));
	if (!first) throw new Error('A reminder needs a day.');
	return first;
}

/** A calendar file of it: by the wall clock, wherever the phone is. */
export function reminderFile(reminder: Reminder, now: Date): string {
	const { days, hours, minutes, title, url } = reminder;
	const first = firstAfter(now, reminder);
	const chosen = DAYS.filter((day) => days.includes(day)).join();
	const { error, value } = createEvent({
		start: [first.getFullYear(), first.getMonth() + 1, first.getDate(), hours, minutes],
		startOutputType: 'local',
		duration: { minutes: 15 },
		recurrenceRule: days.length === 7 ? 'FREQ=DAILY' : `FREQ=WEEKLY;BYDAY=${chosen}`,
		// added again, it takes the place of the one before
		uid: 'reminder@bedtime-stretch',
		productId: 'bedtime-stretch',
		transp: 'TRANSPARENT',
		title,
		url,
		alarms: [{ action: 'display', description: title, trigger: ALARM }]
	});
	if (!value) throw error ?? new Error('No file was made.');
	return value;
}
