import type { Page } from '@playwright/test';
import { BUILDS } from '../src/commands/builds.mjs';
import { SOURCES } from '../src/lib/help/sources.ts';
import { expectFits } from './fits.ts';
import { asked, button, expect, openSite, runs, test as base } from './fixtures.ts';
import { accented } from './pseudo/accents.ts';
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

/** All that is shown, or told by AT. */
const textsOf = () => {
	const told = ['aria-label', 'aria-description', 'aria-valuetext', 'alt', 'title', 'placeholder'];
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const texts: string[] = [document.title];
	while (walker.nextNode()) {
		const { parentElement, textContent } = walker.currentNode;
		if (!parentElement?.closest('script, style')) texts.push(textContent ?? '');
	}
	for (const element of document.querySelectorAll('*'))
		for (const name of told) texts.push(element.getAttribute(name) ?? '');
	return texts.map((text) => text.trim()).filter((text) => text !== '');
};

const country = new Intl.DisplayNames('de', { type: 'region' });
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const time = ['minute', 'second'].flatMap((unit) =>
	[1, 2].map((count) =>
		new Intl.NumberFormat('de', { style: 'unit', unit, unitDisplay: 'long' }).format(count)
	)
);
/** What `Intl` says in the language's tag, German's. */
const BY_INTL = new Set(
	[...time, ...letters.flatMap((a) => letters.map((b) => country.of(a + b) ?? ''))].flatMap(
		(text) => text.match(/\p{L}+/gu) ?? []
	)
);

const sources = new Set<string>(Object.values(SOURCES).map(({ name }) => name));
/** Each text with a word of unaccented letters only, but for names: `accented` leaves them alone. */
const bare = (texts: readonly string[]) =>
	texts.filter(
		(text) =>
			!sources.has(text) &&
			(text.match(/\p{L}{2,}/gu) ?? []).some(
				(word) => /^[a-z]+$/i.test(word) && !BY_INTL.has(word) && accented(text) !== text
			)
	);
/** Pages that have words outside the catalogue. */
const NOT_YET = ROUTES.filter((route) => route !== './');

const expectNoEnglish = async (page: Page) =>
	expect(bare(await page.evaluate(textsOf)), page.url()).toEqual([]);

test.beforeEach(async ({ context }) => void (await asked(context)));

for (const route of ROUTES)
	test(`longer words fit, and none is English: ${route}`, async ({ page }) => {
		await page.goto(route);
		await expect(page.getByRole('heading').first()).toBeVisible();
		await expectFits(page);
		if (!NOT_YET.includes(route)) await expectNoEnglish(page);
	});

test.fixme('longer words fit, and none is English: a session, its sound, its question and its end', async ({
	page
}) => {
	await page.goto('play/bedtime-calm/');
	await button(page, accented('Start')).click();
	await runs(page);
	for (const name of ['Sound', 'End']) {
		await button(page, accented(name)).click();
		await expectNoEnglish(page);
		await expectFits(page);
		await page.keyboard.press('Escape');
	}
	for (let step = 0; step < 6; step++) {
		await expectFits(page);
		await expectNoEnglish(page);
		await page.keyboard.press('ArrowRight');
	}
	await expect(page.getByRole('heading', { name: accented('All done.') })).toBeVisible();
	await expectFits(page);
	await expectNoEnglish(page);
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
