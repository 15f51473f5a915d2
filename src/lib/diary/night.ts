import { TZDate } from '@date-fns/tz';
import { formatISO, subDays } from 'date-fns';

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
