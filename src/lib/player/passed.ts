import type { Now } from '$lib/device/now.ts';
import type { Seconds } from '$lib/routine/types.ts';

/** A hidden page is woken once a minute; a longer gap means that it did not run at all. */
const LONGEST_GAP: Seconds = 90;
/** The clocks of a hidden page that has not slept agree within this. */
const DRIFT: Seconds = 5;
/** Nobody corrects a clock by more: a change to or from summer time is an hour. */
const LARGEST_CORRECTION: Seconds = 90 * 60;

/**
 * How long the page ran, and how long the device slept, between two looks. The wall clock alone proves no
 * sleep, since it may have been set: a page that could be seen all the time did not sleep.
 */
export function passed(
	before: Now,
	after: Now
): { readonly ran: Seconds; readonly slept: Seconds } {
	const ran = Math.max(0, after.steady - before.steady);
	const drift = after.wall - before.wall - ran;
	if (ran > LONGEST_GAP) return { ran: 0, slept: ran + Math.max(0, drift) };
	const unseen = after.hides !== before.hides || after.hides % 2 === 1;
	const slept = drift > LARGEST_CORRECTION || (unseen && drift > DRIFT);
	return { ran, slept: slept ? drift : 0 };
}
