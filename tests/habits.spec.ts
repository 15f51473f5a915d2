import type { Page } from '@playwright/test';
import { choose, expect, startSession, test } from './fixtures.ts';

test.use({ idle: false });

const line = (page: Page, says: string) => page.getByRole('listitem').filter({ hasText: says });

test('bedding and ways to lie are drawn as well as written, each with its source', async ({
	page
}) => {
	await page.goto('habits/');
	await page.getByRole('link', { name: 'In bed' }).click();
	const side = line(page, 'On your side: a pillow between your knees.');
	await expect(side).toBeInViewport();
	await expect(side).toContainText(/Source \d/);
	const figure = side.locator('use');
	await expect
		.poll(() => figure.evaluate((use) => use.getBoundingClientRect().width))
		.toBeGreaterThan(0);
});

test('what the answers speak against is not advised', async ({ page }) => {
	await choose(page, { pregnant: true });
	await page.goto('habits/');
	await expect(line(page, 'On your side: a pillow between your knees.')).toBeVisible();
	for (const not of ['Heel raises by day', 'head a little up'])
		await expect(line(page, not)).toHaveCount(0);
});

test('Help says first that most cramps do no harm, and leads to the habits', async ({ page }) => {
	await page.goto('help/');
	await expect(page.getByRole('listitem').first()).toContainText('Most night cramps do no harm.');
	await page.getByRole('link', { name: 'Habits: by day' }).click();
	await expect(page.getByRole('heading', { name: 'Why it happens' })).toBeVisible();
});

test('an evening ends with a bed and a habit, another one each time, and asks nothing', async ({
	page
}) => {
	const ends: string[][] = [];
	await choose(page, { sound: 'silent' });
	for (let evening = 0; evening < 3; evening++) {
		await startSession(page, 'quick-five');
		for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
		const end = page.getByRole('main').locator('section');
		await expect(end.getByRole('paragraph')).toHaveCount(2);
		ends.push(await end.getByRole('paragraph').allTextContents());
		await expect(page.getByRole('button')).toHaveCount(1);
		await page.getByRole('button', { name: 'Back to Tonight' }).click();
	}
	for (const kind of [0, 1])
		expect(new Set(ends.map((end) => end[kind])).size, JSON.stringify(ends)).toBe(3);
});
