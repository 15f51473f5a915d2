import { setTimeout as sleep } from 'node:timers/promises';
import { PATIENCE } from './browser.ts';

/** Asks, a tenth of a second apart, until something comes. */
export async function until<Found>(
	what: string,
	look: () => Promise<Found | undefined>
): Promise<NonNullable<Found>> {
	for (let waited = 0; waited < PATIENCE; waited += 100) {
		const found = await look();
		if (found) return found;
		await sleep(100);
	}
	throw new Error(`Not there: ${what}`);
}
