import type { Page } from '@playwright/test';
import { enlarge } from './fits.ts';
import { button, choose, expect, hold, openStepped, startSession, test } from './fixtures.ts';

test.use({ idle: false, voice: false });

const CLOT = 'Leg hot, red, dark or swollen? Stop. Call a doctor now.';
const LEAVE_ALONE = 'Leg hot, red, dark or swollen? Leave it alone.';
const clot = (page: Page) => page.getByText(CLOT);
const letGo = (page: Page) => page.getByRole('link', { name: 'It let go' });

/** It is on the screen, whole, with nothing over it. */
const expectSeen = (page: Page) =>
	expect
		.poll(() =>
			clot(page).evaluate((line) => {
				const { left, right, top, bottom } = line.getBoundingClientRect();
				const at = [left + 5, (left + right) / 2];
				return (
					line.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
					Math.min(left, top, innerWidth - right, innerHeight - bottom) >= 0 &&
					at.every((x) =>
						[top + 5, bottom - 5].every((y) => line.contains(document.elementFromPoint(x, y)))
					)
				);
			})
		)
		.toBe(true);

const people = [
	{ name: 'who has answered nothing', answers: {} },
	{ name: 'with a hot leg', answers: { hotSince: Date.now() } },
	{ name: 'who has had a clot and is unsteady', answers: { pastClot: true, unsteady: true } },
	{ name: 'with a recent injury', answers: { recentInjury: true } }
];
for (const { name, answers } of people)
	test(`all through a cramp and what follows, the clot line is seen by someone ${name}`, async ({
		page
	}) => {
		await choose(page, { sound: 'silent', ...answers });
		await openStepped(page);
		for (let second = 0; second < 630; second += 15) {
			await expectSeen(page);
			await page.clock.fastForward(15_000);
		}
		await page.getByRole('link', { name: 'Thigh' }).click();
		await page.clock.runFor(1000);
		await expectSeen(page);
		await letGo(page).click();
		for (let second = 0; second < 240; second += 15) {
			await page.clock.fastForward(15_000);
			await expectSeen(page);
		}
		await expect(page.getByRole('heading', { name: 'Which leg?' })).toBeVisible();
	});

for (const path of ['relief/', 'relief/thigh/front/', 'relief/after/'])
	test(`it is seen at the top at any size, wherever one scrolls: ${path}`, async ({ page }) => {
		await page.goto(path);
		for (const [width, height, text] of [
			[390, 844, 100],
			[844, 390, 100],
			[1180, 820, 100],
			[390, 844, 200]
		] as const) {
			await page.setViewportSize({ width, height });
			await enlarge(page, text);
			await page.evaluate(() => scrollTo(0, 0));
			await expectSeen(page);
			await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
			await expectSeen(page);
		}
	});

test('in a routine it is seen as long as a rub lasts, and then no more', async ({ page }) => {
	await choose(page, { sound: 'silent' });
	await startSession(page, 'bedtime-calm');
	const heading = page.getByRole('heading', { level: 1 });
	while ((await heading.textContent()) !== 'Calf massage') {
		await expect(clot(page)).toHaveCount(0);
		await page.keyboard.press('ArrowRight');
	}
	await expectSeen(page);
	await page.keyboard.press('ArrowRight');
	await expect(heading).toHaveText('Loosen the covers');
	await expect(clot(page)).toHaveCount(0);
	await expect(page.getByText('Both legs')).toHaveCount(0);
	await page.goto('exercise/calf-rub/');
	await expectSeen(page);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	for (const path of ['relief/', 'relief/foot/', 'relief/thigh/front/', 'relief/after/'])
		test(`the clot line is in the page: ${path}`, async ({ page }) => {
			await page.goto(path);
			await expectSeen(page);
			await expect(page.getByText(LEAVE_ALONE)).toBeHidden();
		});
});

test('in the first and the fifth round, what eases stands beside every advice', async ({
	page
}) => {
	await choose(page, { unsteady: true, sound: 'silent' });
	await openStepped(page);
	const eases = page.getByText(/^(Can't reach\?|Hurts more\?)/);
	for (let second = 0; second < 630; second += 10) {
		await page.clock.fastForward(10_000);
		await expect(eases).toBeInViewport({ ratio: 1 });
	}
	await expect(page.getByRole('alert').filter({ hasText: /./ })).toContainText('Call a doctor');
	await expect(
		page.getByText('Still very bad pain, chest pain, or short of breath?')
	).toBeVisible();
	// whom to call is whole, also where there is little room
	await page.setViewportSize({ width: 320, height: 568 });
	const calls = page
		.getByRole('alert')
		.locator('.numbers')
		.locator('a, span')
		.filter({ visible: true });
	const covered = await calls.evaluateAll((all) =>
		all
			.filter((one) => {
				const { left, right, top, bottom } = one.getBoundingClientRect();
				const x = (left + right) / 2;
				return [top + 3, bottom - 3].some((y) => !one.contains(document.elementFromPoint(x, y)));
			})
			.map((one) => one.textContent)
	);
	expect(await calls.count()).toBeGreaterThan(0);
	expect(covered).toEqual([]);
});

test('it let go while one stood: one sits down first', async ({ page }) => {
	await choose(page, { sound: 'silent' });
	await openStepped(page);
	await page.clock.runFor(95_000);
	await expect(page.getByText('Press your heel down.')).toBeVisible();
	await letGo(page).click();
	await page.clock.runFor(1000);
	await expect(page.getByText('Sit back down on the bed.')).toBeVisible();
	await page.clock.runFor(20_000);
	await expect(page.getByText('Breathe in for 4. Breathe out for 6.')).toBeVisible();
});

test.describe('with a hot leg', () => {
	test('nothing of the first step is painted or heard, though the scripts come late', async ({
		page
	}) => {
		await choose(page, { hotSince: Date.now(), sound: 'voice' });
		await page.addInitScript(() => {
			Object.assign(window, { marks: [], heardOf: [] });
			new MutationObserver(() => {
				if (document.querySelector('.instruction') && !Reflect.get(window, 'marks').length)
					Reflect.get(window, 'marks').push(document.documentElement.dataset.cramp);
			}).observe(document, { childList: true, subtree: true });
			HTMLMediaElement.prototype.play = function () {
				if (this.src) Reflect.get(window, 'heardOf').push(this.src);
				return Promise.reject(new DOMException('no', 'NotAllowedError'));
			};
		});
		const release = await hold(page, '**/*.js');
		await page.goto('relief/', { waitUntil: 'commit' });
		await expect(page.getByText(LEAVE_ALONE)).toBeVisible();
		await expect(page.getByText('Call a doctor or an advice line now.')).toBeVisible();
		await expect(page.getByText('Pull your toes')).toBeHidden();
		await expect(page.getByText("Can't reach?")).toBeHidden();
		expect(await page.evaluate(() => Reflect.get(window, 'marks'))).toEqual(['leave-alone']);
		await page.touchscreen.tap(190, 300);
		expect(await page.evaluate(() => Reflect.get(window, 'heardOf'))).toEqual([]);
		release();
		await expect(page.getByText('Breathe in for 4. Breathe out for 6.')).toBeVisible();
		await expect(page.getByText(LEAVE_ALONE)).toBeVisible();
		expect(
			await page.evaluate(() => Reflect.get(window, 'heardOf').join()),
			'first words'
		).not.toContain('first-words');
	});

	test('there are slow breaths, and nothing to do with the leg', async ({ page }) => {
		await choose(page, { hotSince: Date.now(), sound: 'silent' });
		for (const path of ['relief/', 'relief/foot/', 'relief/thigh/', 'relief/thigh/front/']) {
			await openStepped(page, path);
			for (let i = 0; i < 20; i++) {
				await expect(page.getByText(LEAVE_ALONE)).toBeVisible();
				await expect(page.locator('main')).not.toContainText(
					/\b(pull|rub|stand|walk|try again)\b/i
				);
				await page.clock.fastForward(10_000);
			}
		}
		await letGo(page).click();
		await page.clock.runFor(1000);
		await expect(page.getByText(LEAVE_ALONE)).toBeVisible();
		await button(page, 'Sleep now').click();
		await expect(page.getByText(LEAVE_ALONE)).toBeVisible();
	});
});

test('a recent injury: the first step waits until the scripts know what is done instead', async ({
	page
}) => {
	await choose(page, { recentInjury: true });
	const release = await hold(page, '**/*.js');
	await page.goto('relief/', { waitUntil: 'commit' });
	await expectSeen(page);
	await expect(page.getByText('Pull your toes')).toBeHidden();
	release();
	await expect(page.getByText('Lift your toes yourself, and do not pull.')).toBeVisible();
});
