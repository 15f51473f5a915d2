export type PartOfDay = 'night' | 'morning' | 'day';

/** The hours of the wall clock at which each part begins. */
export const NIGHT = 21;
export const MORNING = 5;
export const NOON = 12;

/** Night from 21:00, morning from 5:00, day from 12:00, by the wall clock of `at`: one rule for the whole app. */
export function partOfDay(at: Date = new Date()): PartOfDay {
	const hour = at.getHours();
	if (hour >= NIGHT || hour < MORNING) return 'night';
	return hour < NOON ? 'morning' : 'day';
}
