import type { CrampEntry } from './entries.ts';

const HOUR = 3_600_000;
/** Nobody remembers it for longer. */
const OLDEST = 48 * HOUR;
/** No question is asked again in the same night. */
const SOONEST = 4 * HOUR;
const MORNING = 6;

const isWhole = ({ side, pain, helped }: CrampEntry) =>
	side !== undefined && pain !== undefined && helped !== undefined;

/** When one may ask about it: from the first morning on, at the latest four hours after. */
export function askFrom({ startedAt }: Pick<CrampEntry, 'startedAt'>): number {
	const morning = new Date(startedAt);
	morning.setHours(MORNING, 0, 0, 0);
	if (morning.getTime() < startedAt) morning.setDate(morning.getDate() + 1);
	return Math.min(morning.getTime(), startedAt + SOONEST);
}

/** The last cramp whose three questions are open, where it is morning by now; times in ms. */
export function unfinished(entries: readonly CrampEntry[], now: number): CrampEntry | undefined {
	const last = entries.at(-1);
	if (!last || last.asked || isWhole(last)) return;
	return now >= askFrom(last) && now - last.startedAt < OLDEST ? last : undefined;
}
