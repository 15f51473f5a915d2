import type { Seconds } from '$lib/routine/types.ts';
import { lengths } from '$words/lengths.ts';
import { timeOfDay } from './time-of-day.ts';

const MINUTE = 60_000;

/** "Done by 10:52 PM": the minute by which what takes so long is over, where it begins at `now` (ms since 1970). */
export const doneBy = (now: number, duration: Seconds): string =>
	lengths.doneBy(timeOfDay(Math.ceil((now + duration * 1000) / MINUTE) * MINUTE));
