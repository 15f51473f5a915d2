import { cpSync, appendFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { BUILDS } from '../src/commands/builds.mjs';
import { button, expect, openSite, runs, test as base } from './fixtures.ts';
import { accented } from './pseudo/accents.ts';
import { bare, expectTranslated } from './pseudo/bare.ts';
import { ROUTES } from './routes.ts';

/** The app in a language of English with accents, 40% longer: what has none is a word in no language. */
const test = base.extend<object, { shared: Awaited<ReturnType<typeof openSite>> }>({
	shared: [
		async ({}, use) => {
			const site = await openSite(BUILDS.pseudo);
			await use(site);
			await site.stop();
		},
		{ scope: 'worker' }
	]
});

test.use({ idle: false });

const named = (page: Page, name: string) => button(page, accented(name));
const heading = (page: Page, name: string) =>
	page.getByRole('heading', { name: accented(name), exact: true });

const MUSCLES = ['relief/foot/', 'relief/thigh/'];
for (const route of [...ROUTES, ...MUSCLES])
	test(`longer words fit, and none is English: ${route}`, async ({ page }) => {
		await page.goto(route);
		await expect(page.getByRole('heading').first()).toBeVisible();
		for (const summary of await page.locator('summary').all()) await summary.click();
		await expectTranslated(page);
	});

test('in a session, its sound, its questions and its end', async ({ page }) => {
	await page.goto('play/bedtime-calm/');
	await named(page, 'Start').click();
	await runs(page);
	await named(page, 'Sound').click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await expectTranslated(page);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await named(page, 'End').click();
	await expectTranslated(page);
	for (let part = 0; !(await heading(page, 'All done.').isVisible()); part++) {
		expect(part).toBeLessThan(30);
		await expectTranslated(page);
		await page.keyboard.press('ArrowRight');
	}
	await expectTranslated(page);
});

test('in what a device would not do', async ({ page }) => {
	await page.addInitScript(() => {
		HTMLMediaElement.prototype.play = () =>
			Promise.reject(new DOMException('no', 'NotAllowedError'));
		Object.defineProperty(navigator, 'mediaSession', { value: undefined });
	});
	await page.goto('play/quick-five/');
	await named(page, 'Start').click();
	await expect(named(page, 'OK')).toBeVisible();
	await expectTranslated(page);
});

test.describe('before the first routine', () => {
	test.use({ firstTime: true });
	for (const sign of ['My feet are numb', 'Your chest hurts, or it is hard to breathe.'])
		test(`in its questions: ${sign}`, async ({ page }) => {
			await page.goto('play/bedtime-calm/');
			await named(page, 'Start').click();
			await expect(page.getByRole('dialog')).toBeVisible();
			await expectTranslated(page);
			await page.getByRole('checkbox', { name: accented(sign) }).click();
			await expectTranslated(page);
		});
});

test('after a cramp, part by part', async ({ page }) => {
	await page.goto('relief/after/');
	for (let part = 0; !(await heading(page, 'Good night.').isVisible()); part++) {
		expect(part).toBeLessThan(10);
		await expectTranslated(page);
		await named(page, 'Skip').click();
	}
	await expectTranslated(page);
});

test('in a night of the diary, and what is written of it', async ({ page }) => {
	await page.goto('diary/');
	await named(page, 'Add a cramp').click();
	await page.getByText(accented('Was it not a normal cramp?')).click();
	await named(page, 'Save').click();
	await expectTranslated(page);
	await page.getByLabel(accented('Date')).fill('2026-01-02');
	await page.getByLabel(accented('Time'), { exact: true }).fill('03:12');
	for (const tapped of ['Both legs', '7 of 10', 'Stretching']) await named(page, tapped).click();
	await named(page, 'Save').click();
	await expect(page.getByRole('dialog')).toBeHidden();
	await page.getByRole('table').getByRole('button').last().click();
	await expectTranslated(page);
});

test('in what is asked in the morning', async ({ page }) => {
	const startedAt = new Date(2026, 2, 10, 3).getTime();
	await page.clock.setSystemTime(new Date(2026, 2, 10, 8));
	const entry = { kind: 'cramp', id: 'cramp-last-night', muscle: 'calf', startedAt };
	await page.addInitScript(
		(kept) => localStorage.setItem(`diary/${kept.id}`, JSON.stringify(kept)),
		{ id: entry.id, since: startedAt, entry }
	);
	await page.goto('./');
	await named(page, 'About your last cramp').click();
	for (const answer of ['Left leg', '8 of 10', 'Stretching']) {
		await expectTranslated(page);
		await named(page, answer).click();
	}
	await expectTranslated(page);
});

test.describe('with a worker that keeps the app', () => {
	test.use({ serviceWorkers: 'allow', idle: true, baseURL: undefined });

	test('in what is asked of a new version', async ({ page }, info) => {
		const newer = info.outputPath('newer');
		const site = await openSite(BUILDS.pseudo);
		await page.goto(`${site.url}settings/`);
		await page.waitForFunction(() => navigator.serviceWorker.controller);
		cpSync(BUILDS.pseudo, newer, { recursive: true });
		appendFileSync(`${newer}/service-worker.js`, '//');
		await site.stop();
		await site.start(newer);
		await page.reload();
		await expect(heading(page, 'A new version is ready')).toBeVisible();
		await expectTranslated(page);
		await site.stop();
	});
});

test('the page and what a phone shows of the app are in the language, and say which', async ({
	page
}) => {
	await page.goto('./');
	await expect(page.locator('html')).toHaveAttribute('lang', 'de');
	for (const file of ['manifest', 'relief']) {
		const {
			lang,
			dir,
			name,
			description,
			shortcuts = []
		} = await (await page.request.get(`${file}.webmanifest`)).json();
		expect([lang, dir]).toEqual(['de', 'ltr']);
		const names = shortcuts.map((shortcut: { name: string }) => shortcut.name);
		expect(bare([name, description, ...names])).toEqual([]);
	}
});
