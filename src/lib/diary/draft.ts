import { addDays, format, parseISO } from 'date-fns';
import { partOfDay } from '$lib/device/part-of-day.ts';
import { minutesOf } from './length.ts';
import { dateOf, knownZone, nightOf, wallClock, type Night } from './night.ts';
import type { CrampEntry } from './schema.ts';

/** A cramp as it stands in the form. Times are those of the wall clock in its zone. */
export interface Draft {
	readonly date: string;
	readonly time: string;
	readonly zone: string | undefined;
	readonly muscle: CrampEntry['muscle'];
	readonly side: CrampEntry['side'];
	readonly minutes: string;
	readonly pain: number | undefined;
	readonly helped: readonly string[];
	readonly did: readonly string[];
	readonly signs: readonly string[];
	readonly note: string;
}

const timeOf = (at: Date) => format(at, 'HH:mm');

/** The date of that time in a night: the evening's, or from midnight on the next one; never one that is to come. */
export function dateIn(night: Night, time: string, today: string): string {
	const date = time >= '12:00' ? night : dateOf(addDays(parseISO(night), 1));
	return date < today ? date : today;
}

export const todayIn = (now: number, zone?: string): string => dateOf(wallClock(now, zone));

/** A new one in a night. Only in the night itself is its time known: it is `now`, in ms since 1970. */
export function newDraft(night: Night, now: number, zone?: string): Draft {
	const at = wallClock(now, zone);
	const time = partOfDay(at) === 'night' && nightOf(now, zone) === night ? timeOf(at) : '';
	const date = dateIn(night, time, dateOf(at));
	const rest = { side: undefined, pain: undefined, helped: [], did: [], signs: [] };
	return { date, time, zone, muscle: 'calf', minutes: '', note: '', ...rest };
}

/** One that is kept; without a zone it is taken as this device's. */
export function draftOf(cramp: CrampEntry, zoneHere?: string): Draft {
	const { helped = [], did = [], signs = [], note = '', muscle, side, pain } = cramp;
	const zone = knownZone(cramp.zone) ?? zoneHere;
	const at = wallClock(cramp.startedAt, zone);
	const minutes = String(minutesOf(cramp) ?? '');
	return {
		...{ date: dateOf(at), time: timeOf(at), zone, minutes },
		...{ muscle, side, pain, helped, did, signs, note }
	};
}
