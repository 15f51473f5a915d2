import type { Page } from '@playwright/test';
import { button, expect, test } from './fixtures.ts';

test.use({ idle: false });

async function manifestOf(page: Page) {
	const devtools = await page.context().newCDPSession(page);
	const { errors, data } = await devtools.send('Page.getAppManifest');
	expect(errors).toEqual([]);
	return JSON.parse(data ?? '{}');
}

test('the pages of a cramp make an icon of their own, which opens them at once', async ({
	page
}) => {
	await page.goto('./');
	const evening = await manifestOf(page);
	for (const path of ['relief/', 'relief/foot/']) {
		await page.goto(path);
		const cramp = await manifestOf(page);
		expect(cramp).toMatchObject({ name: 'Relief now', start_url: 'relief/', scope: '.' });
		expect(cramp.id).not.toBe(evening.id);
		for (const { src } of cramp.icons)
			expect((await page.request.get(src)).status(), src).toBe(200);
		const touch = await page.locator('link[rel=apple-touch-icon]').getAttribute('href');
		expect(touch).toContain('relief-touch-icon.png');
		expect((await page.request.get(new URL(touch ?? '', page.url()).href)).status()).toBe(200);
	}
});

test('the way to the second icon loads its page anew, and with it its name', async ({ page }) => {
	await page.goto('settings/');
	await page.getByRole('link', { name: 'Add to your phone' }).click();
	await expect(page.getByText('An iPhone needs one tap for sound.')).toBeVisible();
	await page.getByRole('main').getByRole('link', { name: 'Relief now' }).click();
	await page.waitForURL('**/relief/');
	expect((await manifestOf(page)).name).toBe('Relief now');
});

test.describe('with a worker', () => {
	test.use({ serviceWorkers: 'allow', idle: true });

	test('where the browser offers it, one tap adds the app, from whatever page it was offered on', async ({
		page
	}) => {
		await page.goto('./');
		await page.waitForFunction(() => navigator.serviceWorker.controller);
		await page.evaluate(() => {
			const offer = new Event('beforeinstallprompt', { cancelable: true });
			const prompt = () => Promise.resolve(Object.assign(window, { prompted: true }));
			dispatchEvent(Object.assign(offer, { prompt }));
		});
		await page.getByRole('link', { name: 'Settings' }).click();
		await page.getByRole('link', { name: 'Add to your phone' }).click();
		await button(page, 'Add the app now').click();
		expect(await page.evaluate(() => Reflect.get(window, 'prompted'))).toBe(true);
		await expect(button(page, 'Add the app now')).toBeHidden();
	});
});
