import type { Seconds } from '$lib/routine/types.ts';

/** One look at the clocks of the device. */
export interface Now {
	/** `performance.now`, which nobody sets, and which may stand still while the device sleeps. */
	readonly steady: Seconds;
	/** `Date.now`, which goes on in sleep, and which people and networks set. */
	readonly wall: Seconds;
	/** Grows each time the page is hidden, shown, frozen or thawed; odd while it is hidden. */
	readonly hides: number;
}

const page = globalThis.document;
let hides = page?.hidden ? 1 : 0;

page?.addEventListener('visibilitychange', () => {
	const known = hides % 2 === 1;
	hides += page.hidden === known ? 2 : 1;
});
for (const event of ['freeze', 'resume']) page?.addEventListener(event, () => (hides += 2));

export const deviceNow = (): Now => ({
	steady: performance.now() / 1000,
	wall: Date.now() / 1000,
	hides
});
