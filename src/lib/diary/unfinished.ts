import { partOfDay } from '$lib/device/part-of-day.ts';
import { dateOf, lastNight, nightOf, wallClock, type Night } from './night.ts';
import { nightOfEntry } from './nights.ts';
import type { CrampEntry, Entry } from './schema.ts';

/** How long after its start a cramp by day may be asked about, in ms. */
const LATER = 2 * 3_600_000;

const isWhole = ({ side, pain, helped }: CrampEntry) =>
	side !== undefined && pain !== undefined && helped !== undefined;

/** On the day after the night that had it; one by day, from two hours later on and on the next day too. */
function isAskedAt(now: number, { startedAt, zone }: CrampEntry): boolean {
	const over = lastNight(now);
	if (!over) return false;
	const at = wallClock(startedAt, zone);
	if (partOfDay(at) === 'night') return nightOf(startedAt, zone) === over;
	return [dateOf(new Date(now)), over].includes(dateOf(at)) && now >= startedAt + LATER;
}

/** The last cramp whose three questions are open, where it may be asked about now; times in ms. */
export function unfinished(
	entries: readonly CrampEntry[],
	now: number = Date.now()
): CrampEntry | undefined {
	// one that a wrong clock has put later hides none before it
	const last = entries.findLast(({ startedAt }) => startedAt <= now);
	if (!last || last.asked || last.byHand || isWhole(last)) return;
	return isAskedAt(now, last) ? last : undefined;
}

/** Last night, from the morning to the evening, where nothing is known of it. */
export function unanswered(entries: readonly Entry[], now: number = Date.now()): Night | undefined {
	const night = lastNight(now);
	const known = entries.some((entry) => entry.kind !== 'evening' && nightOfEntry(entry) === night);
	return known ? undefined : night;
}
