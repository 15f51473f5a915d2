import { partOfDay } from '$lib/device/part-of-day.ts';
import type { LevelId } from '$lib/help/warnings.ts';
import type { Finding } from './finding.ts';
import { dateOf, type Night } from './night.ts';

/** Of a cause: the day on which it was told, and whether its card was closed. */
export interface Told {
	readonly on: Night;
	readonly closed: boolean;
}
export type ToldOf = Readonly<Record<string, Told | undefined>>;

/** Names the cause, so that it is told once. */
export const causeOf = ({ rule, sign }: Finding): string => `${rule}-${sign}`;

/** Of one night: what is found anew in another one is not what was read. */
const nameOf = (found: Finding): string => `${causeOf(found)} ${found.night}`;
export const namesOf = (found: readonly Finding[]): readonly string[] => found.map(nameOf);

const ORDER: readonly LevelId[] = ['now', 'today', 'soon'];

/** Of each cause, what can wait is told on one day only, and not at night; what is urgent is told each time. */
function isTold(found: Finding, told: ToldOf, now: Date): boolean {
	if (found.level !== 'soon') return true;
	if (partOfDay(now) === 'night') return false;
	const before = told[causeOf(found)];
	if (!before || before.on < found.since) return true;
	return before.on === dateOf(now) && !before.closed;
}

const urgency = ({ level, over }: Finding) => ORDER.indexOf(level) + (over ? 0.5 : 0);

/**
 * The one of these that is told now: the one that needs help soonest, and of those the newest. Nothing of what is in
 * `read`, which was there when a card was closed.
 */
export const toldNow = (
	found: readonly Finding[],
	told: ToldOf,
	now: Date,
	read: readonly string[] = []
): Finding | undefined =>
	found
		.filter((one) => !read.includes(nameOf(one)) && isTold(one, told, now))
		.sort((a, b) => urgency(a) - urgency(b) || (a.night < b.night ? 1 : a.night > b.night ? -1 : 0))
		.at(0);
