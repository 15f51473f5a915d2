import type { Page } from '@playwright/test';
import { choose, counted, expect, shown, test, timer } from './fixtures.ts';

test.use({ idle: false });

const emergency = (page: Page) => page.getByRole('link', { name: 'Emergency:' });

test.describe('in Ireland', () => {
	test.use({ timezoneId: 'Europe/Dublin', locale: 'en-US' });

	test('the number is the one of where the phone is, not of its language', async ({ page }) => {
		await page.goto('help/');
		await expect(emergency(page).first()).toHaveAttribute('href', 'tel:112');
		await expect(page.getByText('For Ireland.').first()).toBeVisible();
	});

	test('another country, or none, is chosen in the settings, and kept', async ({ page }) => {
		await page.goto('help/');
		await page.getByRole('link', { name: 'Not right?' }).first().click();
		const choice = page.getByRole('combobox', { name: 'show numbers for' });
		await expect(choice).toBeInViewport();
		await choice.selectOption('Australia');
		await page.goto('help/');
		await expect(emergency(page).first()).toHaveAttribute('href', 'tel:000');
		const advice = page.getByRole('link', { name: '1800MEDICARE' }).first();
		await expect(advice).toHaveAttribute('href', 'tel:1800633422');

		await page.goto('settings/');
		await expect(choice).toHaveValue('AU');
		await choice.selectOption('none');
		await page.goto('help/');
		await expect(page.getByText('Call your local emergency number.').first()).toBeVisible();
		await expect(emergency(page)).toHaveCount(0);
	});
});

test.describe('where no number is known', () => {
	test.use({ timezoneId: 'Asia/Tehran', locale: 'en-GB' });

	test('no number is shown rather than a wrong one', async ({ page }) => {
		await page.goto('help/');
		await expect(page.getByText('Call your local emergency number.').first()).toBeVisible();
		await expect(emergency(page)).toHaveCount(0);
	});

	test('one’s own number is given in the settings instead, and stands where numbers are', async ({
		page
	}) => {
		await page.goto('help/');
		await page.getByRole('link', { name: 'Add your own numbers' }).first().click();
		const number = page.getByRole('textbox', { name: 'Number 1' });
		await expect(number).toBeInViewport();
		await page.getByRole('textbox', { name: 'Name 1' }).fill('Dr Azadi');
		await number.fill('my doctor');
		await expect(page.getByText('This is not a telephone number.')).toBeVisible();
		await number.fill('021 (55) 12-34');
		await expect(page.getByText('This is not a telephone number.')).toBeHidden();
		await page.goto('help/');
		const own = page.getByRole('link', { name: 'Dr Azadi: 021 (55) 12-34' });
		await expect(own).toHaveCount(2);
		await expect(own.first()).toHaveAttribute('href', 'tel:021551234');
		await expect(page.getByRole('link', { name: 'Add your own numbers' })).toHaveCount(0);
	});
});

test.describe('where there is an advice line', () => {
	test.use({ timezoneId: 'Europe/Lisbon', locale: 'en-GB' });

	test('it stands before the emergency number for what a doctor is called for', async ({
		page
	}) => {
		await page.goto('help/');
		const today = page.getByRole('region', { name: 'Call a doctor' });
		await expect(today.getByRole('link', { name: /^(SNS 24|Emergency)/ })).toHaveText([
			'SNS 24: 808 24 24 24',
			'Emergency: 112'
		]);
		const now = page.getByRole('region', { name: 'Call for help now' });
		await expect(now.getByRole('link', { name: /^(SNS 24|Emergency)/ })).toHaveText([
			'Emergency: 112',
			'SNS 24: 808 24 24 24'
		]);
	});
});

test('each sign shows its source, and the list of sources has it', async ({ page }) => {
	await page.goto('help/');
	const sign = page.getByRole('listitem').filter({ hasText: 'You cough up blood' });
	const number = Number(/Source (\d+)/.exec((await sign.textContent()) ?? '')?.[1]);
	await page.getByText('Sources', { exact: true }).click();
	const source = page.locator('details li').nth(number - 1);
	await expect(source.getByRole('link')).toHaveAttribute('href', /^https:\/\/gloshospitals/);
});

test('a pattern leads to how soon it needs help', async ({ page }) => {
	await page.goto('help/');
	const clot = page.getByRole('listitem').filter({ hasText: 'Blood clot in the leg' });
	await clot.getByRole('link', { name: 'Call a doctor' }).click();
	await expect(page.getByRole('heading', { name: 'Call a doctor' })).toBeInViewport();
});

test('it can be read without scripts', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('help/');
	await expect(page.getByText('You cough up blood')).toBeVisible();
	await expect(page.getByText('Call your local emergency number.').first()).toBeVisible();
	await context.close();
});

test('it is one tap from a cramp, and one tap back to the same one', async ({ page }) => {
	await page.goto('relief/');
	await counted(page, 4);
	const before = await shown(page);
	await page.getByRole('link', { name: 'Not a normal cramp?' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Not a normal cramp?' })).toBeVisible();
	await page.getByRole('link', { name: 'Relief now' }).click();
	await expect(timer(page)).not.toHaveText('0:00');
	expect(await shown(page)).toBeGreaterThanOrEqual(before);
});

test('in a cramp a leg that was hot is told to get help, and is not rubbed or warmed', async ({
	page
}) => {
	await choose(page, { hotSince: Date.now() });
	await page.goto('relief/');
	await counted(page, 1);
	await expect(page.getByText('Leg hot, red, dark or swollen? Leave it alone.')).toBeVisible();
	await page.getByRole('link', { name: 'It let go' }).click();
	await page.getByRole('button', { name: 'Sleep now' }).click();
	await expect(page.getByRole('heading', { name: 'Which leg?' })).toBeVisible();
	await expect(page.getByText('Warm or cold pack')).toHaveCount(0);
});

test('what is claimed for stretching leads to its sources', async ({ page }) => {
	await page.goto('routines/');
	await expect(page.getByText('people on quinine. No change.')).toBeVisible();
	await page.getByRole('link', { name: 'Sources' }).click();
	await expect(page.getByRole('heading', { name: 'Not a normal cramp?' })).toBeVisible();
	await page.getByText('Sources', { exact: true }).click();
	await expect(page.getByRole('link', { name: 'Hallegraeff 2012' })).toBeVisible();
});
