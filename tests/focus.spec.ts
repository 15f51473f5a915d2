import type { Page } from '@playwright/test';
import { button, choose, expect, place, runs, startSession, test, timer } from './fixtures.ts';

test.use({ idle: false, voice: false });

const press = (page: Page, key: string) => page.keyboard.press(key);
/** A key that is held for about a second: the system repeats it. */
async function hold(page: Page, key: string) {
	for (let times = 0; times < 30; times++) await page.keyboard.down(key);
	await page.keyboard.up(key);
}
/** Whether to end: it stands where the button was. */
const question = (page: Page) => page.getByRole('group', { name: 'Stop here?' });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test('a held arrow goes one step, a held Escape asks once, and another takes it back', async ({
	page
}) => {
	await choose(page, { sound: 'silent' });
	await startSession(page);
	await hold(page, 'ArrowRight');
	await expect(heading(page, 'Wall calf stretch')).toBeVisible();
	await hold(page, 'Escape');
	await expect(question(page)).toBeVisible();
	await press(page, 'Escape');
	await expect(question(page)).toHaveCount(0);
	await runs(page);
	await expect(heading(page, 'Wall calf stretch')).toBeVisible();
	expect(await place(page)).not.toBeNull();
});

test('a held Enter presses a button once', async ({ page }) => {
	await choose(page, { sound: 'silent' });
	await startSession(page);
	await button(page, 'Next').focus();
	await hold(page, 'Enter');
	await expect(heading(page, 'Wall calf stretch')).toBeVisible();
	await button(page, 'End').focus();
	await hold(page, 'Enter');
	await expect(question(page)).toBeVisible();
});

test('at the end no key plays it again', async ({ page }) => {
	await startSession(page);
	for (let step = 0; step < 6; step++) await press(page, 'ArrowRight');
	await expect(heading(page, 'All done.')).toBeFocused();
	for (const key of [' ', 'ArrowLeft', 'Escape', 'ArrowRight']) await press(page, key);
	await expect(question(page)).toHaveCount(0);
	await expect(heading(page, 'All done.')).toBeVisible();
	// the last tone may still ring
	await expect.poll(() => page.evaluate(() => window.heard?.currentTime)).toBeGreaterThan(750);
});

test('the end is told, with and without a voice, where a screen reader listens already', async ({
	page
}) => {
	await choose(page, { sound: 'silent' });
	await startSession(page);
	const status = await page.getByRole('status').elementHandle();
	for (let step = 0; step < 6; step++) await press(page, 'ArrowRight');
	await expect(page.getByRole('status')).toHaveText('All done. Sleep well.');
	expect(await status?.evaluate((element) => element.isConnected)).toBe(true);
});

test('after Start the focus is on Pause, and after each dialog where it was', async ({ page }) => {
	await choose(page, { sound: 'silent' });
	await page.goto('play/bedtime-calm/');
	await button(page, 'Start').focus();
	await press(page, 'Enter');
	await expect(button(page, 'Pause')).toBeFocused();
	await runs(page);

	for (const close of ['Enter', 'Escape']) {
		await button(page, 'Sound').focus();
		await press(page, 'Enter');
		await expect(button(page, 'Done')).toBeFocused();
		await press(page, close);
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await expect(button(page, 'Sound')).toBeFocused();

		await button(page, 'End').focus();
		await press(page, 'Enter');
		await expect(button(page, 'Keep going')).toBeFocused();
		await press(page, close);
		await expect(question(page)).toHaveCount(0);
		await expect(button(page, 'End')).toBeFocused();
		await runs(page);
	}
	// opened from nowhere
	await page.evaluate(
		() => document.activeElement instanceof HTMLElement && document.activeElement.blur()
	);
	await press(page, 'Escape');
	await press(page, 'Enter');
	await expect(button(page, 'Pause')).toBeFocused();
	// what is done instead answers it
	await press(page, 'Escape');
	await press(page, 'ArrowRight');
	await expect(question(page)).toHaveCount(0);
});

test('after a start from Tonight, and back there, the focus is where one goes on', async ({
	page
}) => {
	await choose(page, { sound: 'silent' });
	await page.goto('./');
	await button(page, 'Start').focus();
	await press(page, 'Enter');
	await expect(timer(page)).toBeVisible();
	await expect(button(page, 'Pause')).toBeFocused();
	await press(page, 'Escape');
	await button(page, 'Stop').focus();
	await press(page, 'Enter');
	await expect(heading(page, 'Tonight')).toBeFocused();
	await page.getByRole('link', { name: 'Help' }).focus();
	await press(page, 'Enter');
	await expect(heading(page, 'Not a normal cramp?')).toBeFocused();
});

test('after Resume the focus is on Pause', async ({ page }) => {
	await choose(page, { sound: 'silent' });
	await startSession(page);
	await page.goto('./');
	await button(page, 'Resume').focus();
	await press(page, 'Enter');
	await expect(button(page, 'Pause')).toBeFocused();
});

test.describe('the questions before the first routine', () => {
	test.use({ firstTime: true });
	for (const close of ['Enter', 'Escape'])
		test(`give the focus back: ${close}`, async ({ page }) => {
			await page.goto('play/bedtime-calm/');
			await button(page, 'Start').focus();
			await press(page, 'Enter');
			await expect(button(page, 'Not now')).toBeFocused();
			await press(page, close);
			await expect(page.getByRole('dialog')).toHaveCount(0);
			await expect(button(page, 'Start')).toBeFocused();
		});

	test('lead to Pause', async ({ page }) => {
		await page.goto('play/bedtime-calm/');
		await button(page, 'Start').focus();
		await press(page, 'Enter');
		await button(page, 'None of these: start').focus();
		await press(page, 'Enter');
		await expect(button(page, 'Pause')).toBeFocused();
	});
});

test('a cramp that has let go: the focus and what is told follow', async ({ page }) => {
	await choose(page, { sound: 'silent' });
	await page.goto('relief/');
	await expect(timer(page)).not.toHaveText('0:00');
	await page.getByRole('link', { name: 'Foot' }).focus();
	await press(page, 'Enter');
	await expect(page.getByRole('status')).toContainText('Hold your toes.');
	await expect(page.getByRole('link', { name: 'Foot' })).toBeFocused();
	await page.getByRole('link', { name: 'It let go' }).focus();
	await press(page, 'Enter');
	await expect(heading(page, 'After the cramp')).toBeFocused();
	const live = page.locator('[aria-live="polite"]', { hasText: 'Good night.' });
	await expect(live).toHaveCount(0);
	await button(page, 'Sleep now').focus();
	await press(page, 'Enter');
	await expect(heading(page, 'Good night.')).toBeFocused();
	await expect(live).toHaveCount(1);
	await button(page, 'Don’t ask').focus();
	await press(page, 'Enter');
	await expect(heading(page, 'Good night.')).toBeFocused();
});
