import { TZDate } from '@date-fns/tz';
import { formatISO, subDays } from 'date-fns';
import { partOfDay } from '$lib/device/part-of-day.ts';

/** A night by the date of its evening, such as 2026-11-26: from noon to noon by the wall clock. */
export type Night = string;

/** A moment's wall clock in its zone. `time` is in ms since 1970; without a zone it is this device's. */
export const wallClock = (time: number, zone?: string): Date =>
	zone ? new TZDate(time, zone) : new Date(time);

/** The night that a moment belongs to; noon begins the next one. */
export function nightOf(time: number, zone?: string): Night {
	const at = wallClock(time, zone);
	return formatISO(at.getHours() < 12 ? subDays(at, 1) : at, { representation: 'date' });
}

/** The night that was over at five this morning; none while it is night. */
export function lastNight(now: number, zone?: string): Night | undefined {
	const at = wallClock(now, zone);
	if (partOfDay(at) === 'night') return;
	return formatISO(subDays(at, 1), { representation: 'date' });
}
