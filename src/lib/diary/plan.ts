import { differenceInCalendarDays, parseISO } from 'date-fns';
import { partOfDay } from '$lib/device/part-of-day.ts';
import { dateOf, nightOf, type Night } from './night.ts';

/** Nights of noting only: of one week and two, two find a change more often; see `plan-result.test.ts`. */
export const NOTING = 14;
/** All nights of the plan. */
export const NIGHTS = 42;

/** Six weeks from this night on, in whose last four this routine is done. */
export interface Plan {
	readonly first: Night;
	readonly routine: string;
}
export type Phase = 'noting' | 'stretching' | 'over';

/** It begins with the evening to come. */
export const planFrom = (now: Date, routine: string): Plan => ({ first: dateOf(now), routine });

/** Nights of it that are over: from five on last night is. */
export function passedOf({ first }: Plan, now: Date): number {
	const next = partOfDay(now) === 'night' ? nightOf(now.getTime()) : dateOf(now);
	return Math.max(0, differenceInCalendarDays(parseISO(next), parseISO(first)));
}

export function phaseOf(plan: Plan, now: Date): Phase {
	const passed = passedOf(plan, now);
	return passed < NOTING ? 'noting' : passed < NIGHTS ? 'stretching' : 'over';
}
