import type { Locator, Page } from '@playwright/test';
import { channels, tokensFor } from './colours.ts';
import { button, choose, expect, startSession, test, timer } from './fixtures.ts';
import { contrast, luminance } from './luminance.ts';

test.use({ idle: false });

declare global {
	interface Window {
		/** A frame of relief was light. */
		flashed?: boolean;
	}
}
/** For the page: looks at each frame that is drawn. */
const watch = () => {
	const look = () => {
		requestAnimationFrame(look);
		const light = document.documentElement.dataset.theme?.startsWith('day');
		if (light && document.querySelector('main.relief')) window.flashed = true;
	};
	requestAnimationFrame(look);
};
const hex = (rgb: readonly number[]) =>
	`#${rgb.map((v) => v.toString(16).padStart(2, '0')).join('')}`;
const NIGHT = hex(channels(tokensFor('night', 'standard'), '--ground'));
const DAY = hex(channels(tokensFor('day', 'standard'), '--ground'));

/** What is behind all, what the phone paints around it, and what its own parts are made for. */
const seen = (page: Page) =>
	page.evaluate(() => {
		const { backgroundColor, colorScheme } = getComputedStyle(document.documentElement);
		const [red = 0, green = 0, blue = 0] = (backgroundColor.match(/\d+/g) ?? []).map(Number);
		const around = document.querySelector<HTMLMetaElement>('[name=theme-color]')?.content;
		const ground = '#' + [red, green, blue].map((v) => v.toString(16).padStart(2, '0')).join('');
		return { ground, around: around === '#000' ? '#000000' : around, colorScheme };
	});
const night = { ground: NIGHT, around: NIGHT, colorScheme: 'dark' };
const day = { ground: DAY, around: DAY, colorScheme: 'light' };

test('the look that is chosen is seen at once, kept, and never in a cramp', async ({ page }) => {
	await page.addInitScript(watch);
	await page.goto('settings/');
	expect(await seen(page)).toEqual(night);
	await page.getByRole('radio', { name: 'Day' }).check();
	await expect.poll(() => seen(page)).toEqual(day);
	await page.getByRole('link', { name: 'Relief now' }).click();
	await expect(page.getByRole('link', { name: 'Calf' })).toBeVisible();
	expect(await seen(page)).toEqual(night);
	await page.goBack();
	await expect(page.getByRole('radio', { name: 'Day' })).toBeChecked();
	expect(await seen(page)).toEqual(day);
	await page.getByRole('checkbox', { name: 'More contrast' }).check();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'day-contrast');
	await page.reload();
	expect(await page.locator('html').getAttribute('data-theme')).toBe('day-contrast');
	expect(await page.evaluate(() => window.flashed)).toBeUndefined();

	// installed on an iPhone, whose own bar is white letters over the page
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Emulation.setSafeAreaInsetsOverride', { insets: { top: 47 } });
	const bar = await page.locator('.app').evaluate((app) => {
		const { height, backgroundColor } = getComputedStyle(app, '::before');
		return { height, ground: (backgroundColor.match(/\d+/g) ?? []).map(Number) };
	});
	expect(bar.height).toBe('47px');
	const [red = 255, green = 255, blue = 255] = bar.ground;
	expect(contrast(1, luminance([red, green, blue]))).toBeGreaterThan(7);
});

test('at the evening a light page darkens, and in the morning it waits for another one', async ({
	page
}) => {
	await choose(page, { look: 'automatic' });
	await page.clock.install({ time: new Date(2026, 0, 5, 18, 59, 50) });
	await page.goto('help/');
	expect(await seen(page)).toEqual(day);
	await page.clock.fastForward(20_000);
	await expect.poll(() => seen(page)).toEqual(night);
	await page.clock.fastForward('12:00:00');
	expect(await seen(page)).toEqual(night);
	await page.getByRole('link', { name: 'Diary' }).click();
	await expect(page).toHaveURL(/diary/);
	await expect.poll(() => seen(page)).toEqual(day);
});

test('large, a session is its time and one line, until more is asked for; for the left hand it is mirrored', async ({
	page
}) => {
	await choose(page, { sound: 'silent', large: true, hand: 'left' });
	await page.setViewportSize({ width: 844, height: 390 });
	await startSession(page);
	// one stands from the first second: there was no time to read it before
	await expect(page.getByText('Not steady, or dizzy? Sit down.')).toBeVisible();
	const figure = page.locator('main svg[role=img]');
	const height = () => timer(page).evaluate((it) => it.getBoundingClientRect().height);
	await expect(figure).toHaveCount(0);
	expect(await height()).toBeGreaterThan(0.2 * 390);
	await button(page, 'More').click();
	await expect(figure).toBeVisible();
	const left = (it: Locator) => it.evaluate((element) => element.getBoundingClientRect().left);
	expect(await left(button(page, 'Pause'))).toBeLessThan(await left(figure));
	await page.goto('relief/');
	expect(await left(page.getByRole('link', { name: 'It let go' }))).toBeLessThan(100);
	await expect(figure).toBeAttached();
	await expect(figure).toBeHidden();
	await page.evaluate(() => document.documentElement.removeAttribute('data-large'));
	await expect(figure).toBeVisible();
});
