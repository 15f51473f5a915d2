import { MORNING as FROM, NIGHT as UNTIL } from '$lib/device/part-of-day.ts';
import type { CrampEntry } from './entries.ts';

/** How long after a cramp by day, in ms. */
const LATER = 2 * 3_600_000;

const isWhole = ({ side, pain, helped }: CrampEntry) =>
	side !== undefined && pain !== undefined && helped !== undefined;

/** That hour of the day of `time`, or of a later day, by the wall clock here and now. */
function hourOf(time: number, hour: number, days = 0): number {
	const date = new Date(time);
	date.setDate(date.getDate() + days);
	return date.setHours(hour, 0, 0, 0);
}

/** Whether it is the morning after a cramp, or later that day; by day, that same day too. In ms. */
function isAskedAt(now: number, { startedAt }: CrampEntry): boolean {
	const inTheNight = startedAt < hourOf(startedAt, FROM);
	const last = hourOf(startedAt, UNTIL, inTheNight ? 0 : 1);
	const byDay = !inTheNight && startedAt < hourOf(startedAt, UNTIL);
	const first = byDay ? startedAt + LATER : hourOf(startedAt, FROM, inTheNight ? 0 : 1);
	const isDay = now >= hourOf(now, FROM) && now < hourOf(now, UNTIL);
	return isDay && now >= first && now < last;
}

/** The last cramp whose three questions are open, where it may be asked about now; times in ms. */
export function unfinished(
	entries: readonly CrampEntry[],
	now: number = Date.now()
): CrampEntry | undefined {
	const last = entries.at(-1);
	if (!last || last.asked || isWhole(last)) return;
	return isAskedAt(now, last) ? last : undefined;
}
