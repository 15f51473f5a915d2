import type { Page } from '@playwright/test';
import type { Routine } from '../../src/lib/routine/types.ts';
import { expect } from './fixtures.ts';

/** A routine that the player offers; any other one is put in its place. */
const OFFERED = { id: 'quick-five', title: 'Quick stretch' };

/** Opens the player with this routine, its voice mixed in; all that ships can so be heard the same way. */
export async function openRoutine(page: Page, url: string, routine: Routine) {
	// kept files would be served past the exchange below
	await page.addInitScript(() => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
	await page.route(`**/play/${OFFERED.id}/routine.json`, (route) =>
		route.fulfill({ json: routine })
	);
	await page.goto(`${url}routines/`);
	await page.getByRole('link', { name: OFFERED.title }).click();
	await expect(page.getByRole('heading', { level: 2, name: routine.title })).toBeVisible();
	// with its voice, which may come after the tones
	await page.waitForFunction(
		() =>
			performance
				.getEntriesByName('track')
				.some((entry) => 'detail' in entry && entry.detail === 'spoken'),
		undefined,
		{ timeout: 60_000 }
	);
}
