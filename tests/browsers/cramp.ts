import type { Browser } from './browser.ts';
import { expect } from './fixtures.ts';

/** A touch beside all that can be tapped. */
export const touch = (browser: Browser) => browser.touch(195, 300);

/** What the button about sound says. */
export const label = (browser: Browser) =>
	browser.run(() => document.querySelector('[data-first-words]')?.textContent?.trim());

/** The page of a cramp, as at the first visit: nothing of it is on this device. */
export async function openCold(browser: Browser, url: string) {
	// a page without the app, which keeps nothing
	await browser.goto(`${url}robots.txt`);
	await browser.run(async () => {
		localStorage.clear();
		for (const name of await caches.keys()) await caches.delete(name);
		for (const worker of await navigator.serviceWorker.getRegistrations())
			await worker.unregister();
	});
	await browser.goto(`${url}relief/`);
	await expect.poll(() => browser.run(() => !!window.firstWords)).toBe(true);
	await touch(browser);
}

/** The same by the tap on Tonight, once all of it is on this device. */
export async function openWarm(browser: Browser, url: string) {
	await browser.goto(url);
	await browser.run(() => localStorage.clear());
	const ready = () => performance.getEntriesByName('relief-ready').length;
	await expect.poll(() => browser.run(ready), { timeout: 120_000 }).toBe(1);
	await browser.tap('Relief now');
	// till then a touch would fall on Tonight
	await expect.poll(() => label(browser)).toBeTruthy();
}
