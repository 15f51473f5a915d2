import { subDays } from 'date-fns';
import type { Night } from './night.ts';
import { nightOfEntry, type NightEntries } from './nights.ts';
import type { Entry } from './schema.ts';

/** Of nights with an answer: how many had cramps, and how many there are. */
export interface Known {
	readonly cramps: number;
	readonly known: number;
}

/** A night without an answer counts neither as quiet nor as one with cramps. */
export const knownOf = (nights: readonly NightEntries[]): Known => ({
	cramps: nights.filter(({ state }) => state === 'cramps').length,
	known: nights.filter(({ state }) => state !== 'unknown').length
});

/** How many of these nights began with stretching. */
export const stretchedOf = (nights: readonly NightEntries[]): number =>
	nights.filter(({ stretched }) => stretched).length;

/** Entries that may belong to this night or a later one: chosen by time alone, since zones are slow. */
export function entriesFrom(entries: readonly Entry[], first: Night): readonly Entry[] {
	// whatever the zone, noon of that date is at most a day away
	const from = subDays(new Date(`${first}T12:00Z`), 1).getTime();
	return entries.filter((entry) =>
		entry.kind === 'quiet' ? entry.night >= first : entry.startedAt >= from
	);
}

/** The last night that may have anything: `tonight`, or a later one, begun where clocks are ahead of those here. */
export function latestNight(entries: readonly Entry[], tonight: Night, now: number): Night {
	const begun = entriesFrom(entries, tonight).filter(({ startedAt }) => startedAt <= now);
	return [tonight, ...begun.map(nightOfEntry)].sort().at(-1) ?? tonight;
}
