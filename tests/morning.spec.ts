import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { CrampEntry } from '../src/lib/diary/entries.ts';
import { button, expect, test } from './fixtures.ts';
import { logOf } from './log.ts';

const HOUR = 3_600_000;
const ask = (page: Page) => button(page, 'About your last cramp');

/** A cramp that let go ten hours ago, as the app kept it then. */
const lastNight = (page: Page, more: Partial<CrampEntry> = {}) => {
	const startedAt = Date.now() - 10 * HOUR;
	const id = 'cramp-last-night';
	const entry = { kind: 'cramp', id, muscle: 'calf', startedAt, ...more };
	return page.addInitScript(
		(kept) => {
			if (localStorage.getItem('seeded')) return;
			localStorage.setItem('seeded', 'yes');
			localStorage.setItem(`diary/${kept.id}`, JSON.stringify(kept));
		},
		{ id, since: startedAt, entry }
	);
};

test('three taps complete the night, and it is not asked again', async ({ page }) => {
	await lastNight(page);
	await page.goto('./');
	await ask(page).click();
	await button(page, 'Right leg').click();
	await button(page, '8 of 10').click();
	await button(page, 'Stretching').click();
	const whole = { side: 'right', pain: 8, helped: ['stretch'], muscle: 'calf' };
	await expect.poll(() => logOf(page)).toEqual([expect.objectContaining(whole)]);
	await button(page, 'Done').click();
	await expect(ask(page)).toBeHidden();
	await page.reload();
	await expect(button(page, 'Start')).toBeVisible();
	await page.waitForFunction(() => navigator.serviceWorker.controller);
	await expect(ask(page)).toBeHidden();
});

test('what was tapped is kept, also when the rest waits', async ({ page }) => {
	await lastNight(page);
	await page.goto('./');
	await ask(page).click();
	await button(page, 'Left leg').click();
	await button(page, 'Later').click();
	await page.reload();
	await ask(page).click();
	await expect(page.getByRole('heading', { name: 'How bad was it?' })).toBeVisible();
});

test('who does not want to be asked is not', async ({ page }) => {
	await lastNight(page);
	await page.goto('./');
	await ask(page).click();
	await button(page, 'Don’t ask').click();
	await expect(ask(page)).toBeHidden();
	await expect.poll(async () => (await logOf(page))[0]?.asked).toBe(true);
});

test('nothing moves for it, and anyone can answer', async ({ page }) => {
	await lastNight(page);
	await page.goto('./');
	const start = await button(page, 'Start').boundingBox();
	await expect(ask(page)).toBeVisible();
	expect(await button(page, 'Start').boundingBox()).toEqual(start);
	await ask(page).click();
	for (const tap of ['Left leg', '0 of 10', 'Nothing']) {
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		await button(page, tap).click();
		await expect(page.locator('h2:focus, button:focus')).toHaveCount(1);
	}
});

const faults = [
	{
		name: 'the disk refuses',
		breakIt: () => {
			IDBFactory.prototype.open = () => {
				throw new DOMException('no', 'SecurityError');
			};
		}
	},
	{
		name: 'the disk never answers',
		breakIt: () => {
			const request = Object.create(IDBOpenDBRequest.prototype);
			request.addEventListener = () => undefined;
			IDBFactory.prototype.open = () => request;
		}
	}
];

for (const { name, breakIt } of faults)
	test(`the night is in the log all the same where ${name}`, async ({ page }) => {
		await page.addInitScript(breakIt);
		await lastNight(page);
		await page.goto('./');
		await ask(page).click({ timeout: 20_000 });
		await button(page, 'Right leg').click();
		await page.reload();
		await ask(page).click({ timeout: 20_000 });
		await expect(page.getByRole('heading', { name: 'How bad was it?' })).toBeVisible();
	});

test('the night is in the log all the same where localStorage is full', async ({ page }) => {
	await lastNight(page);
	await page.goto('./');
	await ask(page).click();
	await page.evaluate(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await button(page, 'Right leg').click();
	await expect.poll(async () => (await logOf(page))[0]?.side).toBe('right');
	await page.reload();
	await ask(page).click();
	await expect(page.getByRole('heading', { name: 'How bad was it?' })).toBeVisible();
});

test('a connection to the disk that was lost is made anew, once', async ({ page }) => {
	await lastNight(page);
	await page.goto('./');
	await ask(page).click();
	await page.evaluate(() => {
		const { transaction } = IDBDatabase.prototype;
		IDBDatabase.prototype.transaction = function () {
			IDBDatabase.prototype.transaction = transaction;
			throw new DOMException('lost', 'InvalidStateError');
		};
	});
	await button(page, 'Right leg').click();
	await page.evaluate(() => localStorage.clear());
	await expect.poll(async () => (await logOf(page))[0]?.side).toBe('right');
});

test('what is not ours is passed over, and a bad part costs no night', async ({ page }) => {
	await lastNight(page);
	await page.addInitScript(() => {
		localStorage.setItem('diary/x', '{"id":"x","since":1,"entry":{"kind":"cramp"}}');
		localStorage.setItem('diary/y', '[1,');
		const kept = JSON.parse(localStorage.getItem('diary/cramp-last-night') ?? '{}');
		if (kept.entry) kept.entry.pain = 'eleven';
		localStorage.setItem('diary/cramp-last-night', JSON.stringify(kept));
	});
	await page.goto('./');
	await ask(page).click();
	await button(page, 'Left leg').click();
	await expect(page.getByRole('heading', { name: 'How bad was it?' })).toBeVisible();
});
