import type { Page } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { button, choose, expect, runs, startFirstSession, test } from './fixtures.ts';

test.use({ firstTime: true, idle: false, voice: false, timezoneId: 'Europe/Dublin' });

const DAY = 24 * 3600 * 1000;
const screening = (page: Page) => page.getByRole('dialog', { name: 'Before you start' });
const tick = (page: Page, name: string) => page.getByRole('checkbox', { name }).click();
const none = 'None of these: start';
const hotCalf = 'One calf is swollen, hot, red, dark, or stays sore.';
const chest = 'Your chest hurts, or it is hard to breathe.';

async function askedOn(page: Page, from: string) {
	await page.goto(from);
	await button(page, 'Start').click();
	await expect(screening(page)).toBeVisible();
}

for (const from of ['./', 'play/bedtime-calm/'])
	test(`the first Start asks; its own tap starts, and is heard; then it asks no more: ${from}`, async ({
		page
	}) => {
		await askedOn(page, from);
		expect(await page.evaluate(() => window.heard)).toBeUndefined();
		await button(page, none).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Settle in' })).toBeVisible();
		await runs(page);
		expect(await page.evaluate(() => window.heard.paused)).toBe(false);
		await button(page, 'End').click();
		await button(page, 'Stop').click();
		await expect(page.getByRole('heading', { level: 1, name: 'Tonight' })).toBeVisible();
		await button(page, 'Start').click();
		await runs(page);
	});

test('who should ask a doctor first is told so, and gets In-bed gentle, then and later', async ({
	page
}) => {
	await askedOn(page, 'play/bedtime-calm/');
	await tick(page, 'My feet are numb');
	await expect(
		screening(page).getByText('Ask your doctor or midwife first. Until then:')
	).toBeVisible();
	await expect(button(page, none)).toBeHidden();
	await button(page, 'Start In-bed gentle').click();
	await expect(page.getByRole('heading', { level: 1, name: 'Get comfy' })).toBeVisible();
	await runs(page);
	expect(page.url()).toContain('play/in-bed-gentle/');
	expect(await page.evaluate(() => window.heard.paused)).toBe(false);
	await page.goto('./');
	await expect(page.getByRole('heading', { name: 'In-bed gentle' })).toBeVisible();
	await page.goto('settings/');
	await expect(page.getByRole('checkbox', { name: 'My feet are numb' })).toBeChecked();
});

test('sciatica is asked, and does not make the routine another one', async ({ page }) => {
	await askedOn(page, 'play/bedtime-calm/');
	await tick(page, 'I have sciatica');
	await expect(button(page, none)).toBeHidden();
	await screening(page).getByRole('button', { name: 'Start', exact: true }).click();
	await runs(page);
	expect(page.url()).toContain('play/bedtime-calm/');
	await page.goto('settings/');
	await expect(page.getByRole('checkbox', { name: 'I have sciatica' })).toBeChecked();
});

test('where an answer leaves nothing of the routine, its tap starts In-bed gentle', async ({
	page
}) => {
	await askedOn(page, 'play/study-style/');
	await tick(page, 'I have sciatica');
	await button(page, 'Start In-bed gentle').click();
	await expect(page.getByRole('heading', { level: 1, name: 'Get comfy' })).toBeVisible();
	await runs(page);
});

test('an exercise that is not for someone is not shown to them, and says why', async ({ page }) => {
	await choose(page, { sciatica: true });
	await page.goto('routines/');
	const name = 'Back-of-thigh stretch, sitting';
	await expect(page.getByText(`${name}: not for you, by your answers in Settings.`)).toBeVisible();
	await expect(page.getByRole('link', { name })).toHaveCount(0);
	await page.goto('exercise/seated-hamstring/');
	await expect(page.getByText('I have sciatica')).toBeVisible();
	await expect(button(page, 'Show me')).toHaveCount(0);
	await expect(page.locator('svg')).toHaveCount(0);
});

test('a doctor’s yes takes the answer of an injury away', async ({ page }) => {
	const injury = 'I had an injury or surgery on a leg or my back lately';
	await askedOn(page, 'play/bedtime-calm/');
	await tick(page, injury);
	const without = 'In-bed gentle, without rubbing or pulling';
	await expect(button(page, `Start ${without}`)).toBeVisible();
	await button(page, 'My doctor has said yes').click();
	await expect(page.getByRole('checkbox', { name: injury })).not.toBeChecked();
	await expect(button(page, none)).toBeVisible();
	await page.goto('settings/');
	await tick(page, injury);
	await button(page, 'My doctor has said yes').click();
	await expect(page.getByRole('checkbox', { name: injury })).not.toBeChecked();
	await expect(button(page, 'My doctor has said yes')).toBeHidden();
});

test('a hot leg starts nothing, is told to get help, and is asked about again', async ({
	page
}) => {
	await askedOn(page, './');
	await tick(page, hotCalf);
	await expect(screening(page).getByText('Call a doctor or an advice line now.')).toBeVisible();
	await expect(screening(page).getByText('Chest pain or short of breath?')).toBeVisible();
	await expect(screening(page).getByRole('link', { name: 'Emergency: 112' })).toBeVisible();
	await expect(screening(page).getByText('Ticked by mistake? Untick it.')).toBeVisible();
	await expect(screening(page).getByRole('button')).toHaveCount(1);
	await screening(page).getByRole('link', { name: 'All warning signs' }).click();
	await expect(page.getByRole('heading', { name: 'Call for help now' })).toBeVisible();

	await page.goto('play/in-bed-gentle/');
	await expect(page.getByText('Light calf rub')).toBeHidden();
	await expect(page.getByText('Towel stretch')).toBeHidden();
	await button(page, 'Start').click();
	await expect(page.getByRole('checkbox', { name: hotCalf })).toBeChecked();
	await tick(page, hotCalf);
	await button(page, none).click();
	await runs(page);
});

test('a leg that was hot a week ago is asked about anew', async ({ page }) => {
	await choose(page, { screened: false, hotSince: Date.now() - 8 * DAY });
	await askedOn(page, 'play/in-bed-gentle/');
	await expect(page.getByRole('checkbox', { name: hotCalf })).not.toBeChecked();
});

test('a leg that got hot after the first routine closes the screening again', async ({ page }) => {
	await startFirstSession(page);
	const other = await page.context().newPage();
	await other.goto('settings/');
	await tick(other, hotCalf);
	await expect(page.getByRole('status')).toHaveText(
		'Your answers changed. We stopped and kept your place.'
	);
	await expect(page.getByRole('timer')).toHaveCount(0);
	await expect(page.getByText('Do not stretch. Call a doctor')).toBeVisible();
	await button(page, 'Resume').click();
	await expect(screening(page)).toBeVisible();

	await page.goto('./');
	await expect(page.getByText('Do not stretch. Call a doctor')).toBeVisible();
	await button(page, 'Resume').click();
	await expect(screening(page).getByText('Call a doctor or an advice line now.')).toBeVisible();
	await expect(button(page, none)).toBeHidden();
	await tick(page, hotCalf);
	await button(page, none).click();
	await runs(page);
});

test('chest pain says to call now, and is not kept', async ({ page }) => {
	await askedOn(page, './');
	await tick(page, chest);
	await expect(screening(page).getByText('Call for help now.')).toBeVisible();
	await expect(button(page, none)).toBeHidden();
	await button(page, 'Not now').click();
	await button(page, 'Start').click();
	await expect(page.getByRole('checkbox', { name: chest })).not.toBeChecked();
});

test('it is one screen, whatever is ticked, and anyone can use it', async ({ page }) => {
	await askedOn(page, './');
	const fits = async () => {
		const heights = await screening(page).evaluate((it) => [it.scrollHeight, it.clientHeight]);
		expect(heights[0]).toBeLessThanOrEqual(heights[1] ?? 0);
		await expectNoViolations(page);
	};
	await fits();
	await tick(page, 'I am pregnant');
	await fits();
	await tick(page, 'I had an injury or surgery');
	await fits();
	await tick(page, hotCalf);
	await fits();
});

test('Escape closes it, and nothing has started', async ({ page }) => {
	await askedOn(page, './');
	await page.keyboard.press('Escape');
	await expect(screening(page)).toBeHidden();
	await expect(page.getByRole('timer')).toHaveCount(0);
});
