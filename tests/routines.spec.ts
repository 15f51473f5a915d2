import { button, choose, expect, runs, test } from './fixtures.ts';

test.use({ idle: false, viewport: { width: 1180, height: 820 } });

test('on a tablet a routine is chosen of a list, told beside it, and started there; on a phone it has its page', async ({
	page
}) => {
	await choose(page, { sound: 'silent' });
	await page.goto('routines/');
	const told = page.getByRole('region', { name: 'Bedtime calm' });
	await expect(told.getByRole('link', { name: 'Calf massage' })).toBeVisible();
	const quick = page.locator('main').getByRole('link', { name: /^Quick stretch/ });
	await expect(quick).not.toHaveAttribute('aria-current');
	await quick.click();
	await expect(page).toHaveURL(/\/routines\/$/);
	await expect(quick).toHaveAttribute('aria-current');
	const chosen = page.getByRole('region', { name: 'Quick stretch' });
	await expect(chosen.getByText('5 min').first()).toBeVisible();
	await expect(page.getByText(/^Short on time.*You need: /)).toBeVisible();
	// what it leads to is left, and the list is as it was
	await chosen.getByRole('link', { name: 'Ankle circles' }).click();
	await expect(page.getByRole('heading', { name: 'Ankle circles' })).toBeVisible();
	await page.goBack();
	await expect(chosen).toBeVisible();
	await page.setViewportSize({ width: 390, height: 844 });
	await expect(chosen).toBeHidden();
	await page.setViewportSize({ width: 820, height: 1180 });
	await expect(button(page, 'Start')).toBeInViewport({ ratio: 1 });
	await button(page, 'Start').click();
	await runs(page);
	await expect(page).toHaveURL(/\/play\/quick-five\/$/);
	await expect(page.getByRole('heading', { level: 1, name: 'Wall calf stretch' })).toBeVisible();
	await page.goto('routines/');
	await page.setViewportSize({ width: 390, height: 844 });
	await page
		.locator('main')
		.getByRole('link', { name: /^In-bed gentle/ })
		.click();
	await expect(page).toHaveURL(/\/play\/in-bed-gentle\/$/);
});
