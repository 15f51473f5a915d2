import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { button, expect, playedTo, startSession, test, timer } from './fixtures.ts';
import { lightOf } from './luminance.ts';

test.use({ idle: false, voice: false });

const lightest = async (page: Page) => lightOf(PNG.sync.read(await page.screenshot())).highest;

test('a black screen is black, shows itself at a touch that does nothing else, and where it must', async ({
	page
}) => {
	await startSession(page);
	const { x = 0, y = 0 } = (await button(page, 'Pause').boundingBox()) ?? {};
	await button(page, 'Black screen').tap();
	await expect.poll(() => lightest(page)).toBe(0);
	// it goes on, a screen reader has it all, and no figure is drawn
	const before = await playedTo(page);
	await expect.poll(() => playedTo(page)).toBeGreaterThan(before);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/./);
	await expect(page.locator('main svg')).toHaveCount(0);
	await expect(timer(page)).toHaveCount(0);

	// twice on where Pause would be, as fast as a finger on whatever machine
	const tap = () => page.touchscreen.tap(x + 20, y + 20);
	await Promise.all([tap(), tap()]);
	await expect.poll(() => lightest(page)).toBeGreaterThan(0);
	await expect(button(page, 'Pause')).toBeVisible();
	await expect(button(page, 'Show the screen')).toBeHidden();
	await button(page, 'Screen on').tap();

	await button(page, 'Black screen').tap();
	await expect(button(page, 'Show the screen')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect.poll(() => lightest(page)).toBeGreaterThan(0);
	await expect(button(page, 'Keep going')).toHaveCount(0);
	await button(page, 'Screen on').tap();

	await button(page, 'Black screen').tap();
	await expect.poll(() => lightest(page)).toBe(0);
	// a call, say
	await page.evaluate(() => window.heard.pause());
	await expect(page.getByText('Your phone stopped the sound.')).toBeVisible();
	await expect.poll(() => lightest(page)).toBeGreaterThan(0);
	await expect(timer(page)).toBeVisible();
});
