import { TZDate, tzOffset } from '@date-fns/tz';
import { formatISO, parseISO, subDays } from 'date-fns';
import { partOfDay } from '$lib/device/part-of-day.ts';

/** A night by the date of its evening, such as 2026-11-26: from noon to noon by the wall clock. */
export type Night = string;

/** The date of a wall clock. */
export const dateOf = (at: Date): Night => formatISO(at, { representation: 'date' });

export const nightBefore = (night: Night, nights: number): Night =>
	dateOf(subDays(parseISO(night), nights));

/** The zone, if this browser knows it; else undefined, which stands for this device's zone. */
export const knownZone = (zone: string | undefined): string | undefined =>
	zone && !Number.isNaN(tzOffset(zone, new Date(0))) ? zone : undefined;

/** A moment's wall clock in its zone. `time` is in ms since 1970; without a zone it is this device's. */
export function wallClock(time: number, zone?: string): Date {
	const known = knownZone(zone);
	return known ? new TZDate(time, known) : new Date(time);
}

const MINUTE = 60_000;
const HALF_A_DAY = 12 * 60 * MINUTE;
/** No zone has ever moved its clocks and moved them back within this time. */
const STEADY = 8 * HALF_A_DAY;

/** Of each zone, its distance from UTC in ms at whole `STEADY`s: years of entries ask for the same ones. */
const distances = new Map<string, Map<number, number>>();

function distanceAt(step: number, zone: string): number {
	const own = distances.get(zone) ?? new Map<number, number>();
	distances.set(zone, own);
	const found = own.get(step) ?? MINUTE * tzOffset(zone, new Date(step * STEADY));
	own.set(step, found);
	return found;
}

/** How far the wall clock there is ahead of UTC, in ms. */
function ahead(time: number, zone?: string): number {
	const step = Math.floor(time / STEADY);
	const before = zone ? distanceAt(step, zone) : NaN;
	if (!zone || Number.isNaN(before)) return -MINUTE * new Date(time).getTimezoneOffset();
	// clocks move in between: that moment is asked for
	return before === distanceAt(step + 1, zone) ? before : MINUTE * tzOffset(zone, new Date(time));
}

/** A time whose wall clock in UTC is the one in the zone: its fields are quick to read. */
const wallTime = (time: number, zone?: string): number => time + ahead(time, zone);

/** The night that was over at five this morning; none while it is night. */
export function lastNight(now: number, zone?: string): Night | undefined {
	const at = wallClock(now, zone);
	if (partOfDay(at) === 'night') return;
	return dateOf(subDays(at, 1));
}

/** Minutes of the wall clock after midnight. */
export const minuteOf = (time: number, zone?: string): number => {
	const at = new Date(wallTime(time, zone));
	return at.getUTCHours() * 60 + at.getUTCMinutes();
};
/** The hour of the wall clock. */
export const hourOf = (time: number, zone?: string): number =>
	Math.floor(minuteOf(time, zone) / 60);

/** The night that a moment belongs to; noon begins the next one. */
export const nightOf = (time: number, zone?: string): Night =>
	new Date(wallTime(time, zone) - HALF_A_DAY).toISOString().slice(0, '2026-11-26'.length);
