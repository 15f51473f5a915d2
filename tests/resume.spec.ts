import type { Page } from '@playwright/test';
import { button, expect, runs, seek, shown, startSession, test } from './fixtures.ts';
import { ownName } from '../src/lib/device/own-name.ts';

test.use({ idle: false, voice: false });

const SECOND_HOLD = { from: 35, middle: 45 };

test('a reload in the middle of the second hold goes on there, and asks first', async ({
	page
}) => {
	await startSession(page, 'quick-five');
	await seek(page, SECOND_HOLD.middle);
	await runs(page);
	const left = await shown(page);
	await page.reload();
	await expect(page.getByText('You were at: Wall calf stretch, left leg')).toBeVisible();
	expect(await page.evaluate(() => window.heard)).toBeUndefined();
	await button(page, 'Resume').click();
	await expect(page.getByRole('heading', { name: 'Wall calf stretch' })).toBeVisible();
	await expect(page.getByText('Left leg · Hold')).toBeVisible();
	expect(Math.abs((await shown(page)) - left)).toBeLessThanOrEqual(5);
	await runs(page);
});

test('a longer hold is still longer after a reload', async ({ page }) => {
	await startSession(page, 'quick-five');
	await seek(page, SECOND_HOLD.from);
	await button(page, 'Longer').click();
	await expect.poll(() => shown(page)).toBeGreaterThan(30);
	await seek(page, SECOND_HOLD.middle);
	await page.reload();
	await button(page, 'Resume').click();
	await expect.poll(() => shown(page)).toBeGreaterThan(20);
	await expect.poll(() => page.evaluate(() => window.heard.duration)).toBeGreaterThan(296 + 15);
});

/** As another window's Settings would. */
const answerUnsteady = (page: Page) =>
	page.evaluate((key) => {
		const kept = JSON.parse(localStorage.getItem(key) ?? '{}');
		localStorage.setItem(key, JSON.stringify({ ...kept, unsteady: true }));
	}, ownName('settings'));

test('after the answers changed it goes on with the same exercise, and says where', async ({
	page
}) => {
	await startSession(page, 'quick-five');
	// towel stretch, left leg
	await seek(page, 120);
	await expect(page.getByRole('heading', { name: 'Towel stretch' })).toBeVisible();
	await answerUnsteady(page);
	await page.reload();
	await expect(page.getByText('You were at: Towel stretch')).toBeVisible();
	await button(page, 'Resume').click();
	await expect(page.getByRole('heading', { name: 'Towel stretch' })).toBeVisible();
	await runs(page);
});

test('where its exercise is not for this person any more, it goes on with the next', async ({
	page
}) => {
	await startSession(page, 'quick-five');
	await seek(page, SECOND_HOLD.middle);
	await answerUnsteady(page);
	await page.reload();
	await expect(page.getByText('It goes on with: Towel stretch')).toBeVisible();
	await button(page, 'Resume').click();
	await expect(page.getByRole('heading', { name: 'Towel stretch' })).toBeVisible();
	await runs(page);
});
