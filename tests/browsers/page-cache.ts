import type { Browser } from './browser.ts';
import { expect } from './fixtures.ts';

/**
 * Leaves a page for another address, and comes back to it as it was left: from the page cache. Firefox keeps no
 * page there that holds a lock, as one with a session or a cramp does, and loads it anew.
 */
export async function leaveAndComeBack(browser: Browser, engine: string, url: string) {
	const left = await browser.run(() => location.pathname);
	await browser.goto(`${url}about/`);
	await browser.back();
	const arrival = () => browser.run(() => `${location.pathname} ${window.cameBack}`).catch(String);
	await expect.poll(arrival).toBe(`${left} ${engine !== 'firefox'}`);
}
