import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { serve } from '../../src/commands/serve.mjs';
import { asked } from '../fixtures.ts';
import { openBrowser } from './browser.ts';
import { openSoundCard, type SoundCard } from './sound-card.ts';

export { expect };

type Browser = Awaited<ReturnType<typeof openBrowser>>;

export const test = base.extend<{ card: SoundCard; chromium: Browser; url: string }>({
	card: async ({ browserName: _ }, use) => {
		const card = await openSoundCard();
		await use(card);
		await card.close();
	},
	chromium: async ({ card }, use) => {
		const browser = await openBrowser(card);
		await use(browser);
		await browser.close();
	},
	context: async ({ chromium }, use) => use(await asked(chromium.context)),
	url: async ({ browserName: _ }, use) => {
		const site = await serve('build', { port: 0, host: 'localhost' });
		await use(site.url);
		await site.close();
	}
});

export const visibility = (page: Page) => page.evaluate(() => document.visibilityState);

/** Another page comes to the front, as when a person looks at something else. */
export async function hide(context: BrowserContext, page: Page) {
	await (await context.newPage()).bringToFront();
	await expect.poll(() => visibility(page)).toBe('hidden');
}
