import { TZDate, tzOffset } from '@date-fns/tz';
import { formatISO, parseISO, subDays } from 'date-fns';
import { partOfDay } from '$lib/device/part-of-day.ts';

/** A night by the date of its evening, such as 2026-11-26: from noon to noon by the wall clock. */
export type Night = string;

/** The date of a wall clock. */
export const dateOf = (at: Date): Night => formatISO(at, { representation: 'date' });

export const nightBefore = (night: Night, nights: number): Night =>
	dateOf(subDays(parseISO(night), nights));

/** A moment's wall clock in its zone. `time` is in ms since 1970; without a zone it is this device's. */
export const wallClock = (time: number, zone?: string): Date =>
	zone ? new TZDate(time, zone) : new Date(time);

const MINUTE = 60_000;
const HALF_A_DAY = 12 * 60 * MINUTE;

/** The same wall clock as ms since 1970 in UTC: of years of entries each is asked for, and this is quick. */
function wallTime(time: number, zone?: string): number {
	const at = new Date(time);
	const there = zone ? tzOffset(zone, at) : NaN;
	// of a zone that nobody knows here, as a newer browser may keep it, this device's
	return time + MINUTE * (Number.isNaN(there) ? -at.getTimezoneOffset() : there);
}

/** The night that was over at five this morning; none while it is night. */
export function lastNight(now: number, zone?: string): Night | undefined {
	const at = wallClock(now, zone);
	if (partOfDay(at) === 'night') return;
	return dateOf(subDays(at, 1));
}

/** The hour of the wall clock. */
export const hourOf = (time: number, zone?: string): number =>
	new Date(wallTime(time, zone)).getUTCHours();

/** The night that a moment belongs to; noon begins the next one. */
export const nightOf = (time: number, zone?: string): Night =>
	new Date(wallTime(time, zone) - HALF_A_DAY).toISOString().slice(0, '2026-11-26'.length);
