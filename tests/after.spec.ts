import type { Page } from '@playwright/test';
import { button, choose, counted, expect, pass, pauseClock, test, timer } from './fixtures.ts';
import { logOf } from './log.ts';

test.use({ idle: false, voice: false });

/** After a cramp of the calf, silent, with a clock that only the test moves. */
async function after(page: Page, path = 'relief/') {
	await page.addInitScript(() => {
		HTMLMediaElement.prototype.play = () =>
			Promise.reject(new DOMException('no', 'NotAllowedError'));
	});
	await page.clock.install();
	await page.goto(path);
	await counted(page, 1);
	await page.getByRole('link', { name: 'It let go' }).click();
	await expect(page.getByText('Breathe in for 4. Breathe out for 6.')).toBeVisible();
	await pauseClock(page);
}
const packs = (page: Page) => page.getByText('Still sore? Warm or cold pack');

test('slow breaths have a pacer: in for four, out for six', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await after(page);
	await expect(page.getByText('In', { exact: true })).toBeVisible();
	await page.clock.runFor(4500);
	await expect(page.getByText('Out', { exact: true })).toBeVisible();
	await page.clock.runFor(6000);
	await expect(page.getByText('In', { exact: true })).toBeVisible();
});

test('slow breaths, then a soft stretch, a soft rub, feet free, and the night', async ({
	page
}) => {
	await after(page);
	await page.clock.runFor(10_000);
	for (const instruction of [
		'Leg straight. Toes up. Just a light pull.',
		'Stroke the sore spot. Soft and slow.',
		'Covers loose. Feet free. Toes not pointed.'
	]) {
		await page.clock.fastForward(60_000);
		await expect(page.getByText(instruction)).toBeVisible();
	}
	await page.clock.runFor(25_000);
	await expect(page.getByRole('heading', { name: 'Good night.' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Which leg?' })).toBeVisible();
});

test('a cramp in the front of the thigh is stretched softly on the side', async ({ page }) => {
	await after(page, 'relief/thigh/front/');
	await button(page, 'Skip').click();
	await page.clock.runFor(1000);
	await expect(
		page.getByText('Gently roll on to your side. Draw your heel to your bottom.')
	).toBeVisible();
});

test('all of it can be skipped', async ({ page }) => {
	await after(page);
	for (let step = 0; step < 4; step++) {
		await button(page, 'Skip').click();
		await page.clock.runFor(100);
	}
	await expect(page.getByRole('heading', { name: 'Good night.' })).toBeVisible();
	await button(page, 'In the morning').click();
	await expect(page.getByRole('heading', { name: 'Which leg?' })).toHaveCount(0);
	await page.clock.resume();
	await page.getByRole('link', { name: 'Back to Tonight' }).click();
	await expect(page.getByRole('heading', { name: 'Tonight' })).toBeVisible();
});

for (const [name, minutes] of [
	['Warm pack', 15],
	['Cold pack', 10]
] as const)
	test(`a ${name} counts down its ${minutes} minutes, with its cautions, and stops`, async ({
		page
	}) => {
		await after(page);
		await packs(page).click();
		await expect(page.getByText('numb')).toBeVisible();
		await button(page, `${name}, ${minutes} min`).click();
		await page.clock.runFor(2500);
		await expect(page.getByText('Cloth between pack and skin. Stay awake.')).toBeVisible();
		await expect(timer(page)).toHaveText(new RegExp(`${minutes - 1}:5\\d`));
		const middle = page.getByText(
			name === 'Warm pack' ? 'Still warm, not hot?' : 'Numb or too cold?'
		);
		await expect(middle).toHaveCount(0);
		await pass(page, (minutes - 1) * 60);
		await expect(middle).toBeVisible();
		await expect(timer(page)).toHaveText(/0:5\d/);
		await pass(page, 60);
		await expect(
			page.getByRole('heading', { name: 'Time is up, so take the pack off.' })
		).toBeVisible();
	});

for (const condition of ['numbFeet', 'arteryDisease'])
	test(`no pack is offered to someone with ${condition}`, async ({ page }) => {
		await choose(page, { [condition]: true });
		await after(page);
		await expect(packs(page)).toHaveCount(0);
	});

test('to a leg that is hot no pack is offered, and no rub', async ({ page }) => {
	await choose(page, { hotSince: Date.now() });
	await after(page);
	await expect(packs(page)).toHaveCount(0);
	for (let i = 0; i < 22; i++) {
		await expect(page.locator('main')).not.toContainText(/\b(rub|stroke)\b/i);
		await page.clock.fastForward(10_000);
	}
});

test('with less motion the pacer speaks, and nothing moves', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await after(page);
	await page.clock.runFor(4500);
	await expect(page.getByText('Out', { exact: true })).toBeVisible();
	expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('the screen stays on in a cramp, and may sleep when all is over', async ({ page }) => {
	await page.addInitScript(() => {
		Object.assign(window, { lit: 0 });
		const change = (by: number) =>
			Object.assign(window, { lit: Number(Reflect.get(window, 'lit')) + by });
		WakeLock.prototype.request = async () => {
			change(1);
			const release = async () => change(-1);
			return { release } as unknown as WakeLockSentinel;
		};
	});
	const lit = () => page.evaluate(() => Reflect.get(window, 'lit'));
	await after(page);
	expect(await lit()).toBe(1);
	await button(page, 'Sleep now').click();
	expect(await lit()).toBe(0);
});

test('a cramp that is back goes on as the same one', async ({ page }) => {
	await after(page, 'relief/foot/');
	await page.clock.resume();
	await page.getByRole('link', { name: 'Cramp back?' }).click();
	await expect(page.getByText('Hold your toes. Pull them up to your shin.')).toBeVisible();
	expect(await logOf(page)).toHaveLength(1);
});
