import type { Page } from '@playwright/test';
import { expectNoViolations, expectReadable } from './axe.ts';
import { enlarge, expectFits, sizes } from './fits.ts';
import { button, choose, expect, startSession, test } from './fixtures.ts';
import { ROUTES } from './routes.ts';

test.use({ idle: false });

/** The hosts that a page asks for something, its own left out. */
function otherHosts(page: Page, baseURL = '') {
	const hosts = new Set<string>();
	page.on('request', (request) => hosts.add(new URL(request.url()).origin));
	return () => [...hosts].filter((host) => host !== 'null' && host !== new URL(baseURL).origin);
}

/** What a page calls an error; that its own address is not there is none. */
function errors(page: Page) {
	const found: string[] = [];
	page.on('pageerror', ({ message }) => found.push(message));
	page.on('console', (message) => {
		const [at, text] = [page.url(), message.text()];
		const own =
			message.location().url === at || text.includes(`Not found: ${new URL(at).pathname}`);
		if (message.type() === 'error' && !own) found.push(text);
	});
	return found;
}

for (const route of ROUTES)
	test(`anyone can use ${route}, nothing is clipped or too small at any size, nothing fails, and no other host is asked`, async ({
		page,
		baseURL
	}) => {
		const others = otherHosts(page, baseURL);
		const failed = errors(page);
		await page.goto(route);
		await expect(page.getByRole('heading').first()).toBeVisible();
		await expectNoViolations(page);
		await expectReadable(page, route);
		await expectFits(page);
		expect(others()).toEqual([]);
		expect(failed).toEqual([]);
	});

test('anyone can use a session, its sound, its question and its end, at any size', async ({
	page
}) => {
	await startSession(page);
	await expectNoViolations(page);
	await button(page, 'Sound').click();
	await page.getByText('More about sound').click();
	await expectNoViolations(page);
	await expectFits(page);
	await button(page, 'Done').click();
	await button(page, 'End').click();
	await expectNoViolations(page);
	await expectFits(page);
	await button(page, 'Keep going').click();
	for (let step = 0; step < 6; step++) {
		await expectFits(page);
		await page.keyboard.press('ArrowRight');
	}
	await expect(page.getByRole('heading', { name: 'All done.' })).toBeVisible();
	await expectNoViolations(page);
	await expectFits(page);
});

test('Start and Relief now are seen whole, without scrolling, at any size', async ({ page }) => {
	await page.goto('./');
	const between = await page.evaluate(() => {
		const [tap, pages] = [document.querySelector('.tap'), document.querySelector('nav.pages')];
		return pages!.getBoundingClientRect().top - tap!.getBoundingClientRect().bottom;
	});
	expect(between, 'what scrolls under them is not seen between').toBeLessThanOrEqual(0);
	for (const { name, width, height, text } of sizes) {
		await page.setViewportSize({ width, height });
		await enlarge(page, text);
		for (const wanted of [button(page, 'Start'), page.getByRole('link', { name: 'Relief now' })])
			expect(
				await wanted.evaluate((element) => {
					const { left, right, top, bottom } = element.getBoundingClientRect();
					const x = (left + right) / 2;
					return [top + 3, bottom - 3].every((y) => document.elementFromPoint(x, y) === element);
				}),
				`${wanted} on ${name}`
			).toBe(true);
	}
	await page.setViewportSize({ width: 844, height: 390 });
	await page.goto('play/bedtime-calm/');
	const picture = (await page.locator('.summary > .drawn svg').boundingBox())!;
	for (const words of ['Leg hot, red, dark or swollen?', 'Anyone steady on their feet'])
		expect(
			(await page.getByText(words).boundingBox())!.x,
			`${words} beside the picture`
		).toBeGreaterThan(picture.x + picture.width);
});

test('Tonight says when it will be over, nothing moves for it, and other lengths are a tap away', async ({
	page
}) => {
	await page.addInitScript(() => {
		const moves: unknown[] = [];
		Object.assign(window, { moves });
		new PerformanceObserver((seen) => moves.push(...seen.getEntries())).observe({
			type: 'layout-shift',
			buffered: true
		});
	});
	const moves = () => page.evaluate(() => Reflect.get(window, 'moves'));
	await page.clock.install({ time: new Date(2026, 10, 26, 23, 46, 0) });
	await page.goto('./');
	await expect(page.getByText('Done by 11:59 PM')).toBeVisible();
	await page.clock.runFor(60_000);
	await expect(page.getByText('Done by 12:00 AM')).toBeVisible();
	expect(await moves()).toEqual([]);
	await page.getByRole('link', { name: '5 min, Quick stretch' }).tap();
	await expect(page.getByRole('heading', { name: 'Quick stretch' }).first()).toBeVisible();
	await expect(page.getByText('Done by 11:52 PM')).toBeVisible();
	await page.getByRole('link', { name: 'Back to routines' }).tap();
	await expect(page.getByRole('heading', { name: 'Routines' })).toBeVisible();
	expect(await moves()).toEqual([]);
});

test('with less motion nothing fades or moves', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await choose(page, { sound: 'silent' });
	await startSession(page);
	for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('heading', { name: 'All done.' })).toBeVisible();
	expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('a session asks no other host, and no script can be slipped in', async ({ page, baseURL }) => {
	const others = otherHosts(page, baseURL);
	await startSession(page);
	expect(others()).toEqual([]);
	const slipped = await page.evaluate(() => {
		try {
			document.body.innerHTML = '<p>slipped</p>';
			return true;
		} catch {
			return false;
		}
	});
	expect(slipped).toBe(false);
});
