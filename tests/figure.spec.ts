import type { Page } from '@playwright/test';
import {
	button,
	choose,
	expect,
	hold,
	runs,
	seek,
	startSession,
	stopBegun,
	test
} from './fixtures.ts';

test.use({ idle: false, reducedMotion: 'no-preference' });

const figure = (page: Page) => page.getByRole('img', { name: /^Leaning to a wall/ });
const WORDS = 'Step that leg back, heel down. Lean to the wall.';
const words = (page: Page) => page.getByText(WORDS, { exact: true });
const paths = (page: Page) => page.locator('svg path');
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** What is drawn now. */
const drawn = (page: Page) =>
	paths(page).evaluateAll((all) => all.map((path) => path.outerHTML).join(' '));

/** How often something is drawn while the time left changes `times` times. */
const drawings = (page: Page, times: number) =>
	page.evaluate(async (changes) => {
		const [digits, svg] = [document.querySelector('[role=timer]'), document.querySelector('svg')];
		if (!digits || !svg) throw new Error('no session with a figure is shown');
		let count = 0;
		const watch = new MutationObserver(() => count++);
		watch.observe(svg, { subtree: true, attributes: true, childList: true });
		await new Promise<void>((resolve) => {
			const tick = new MutationObserver(() => {
				if (--changes) return;
				tick.disconnect();
				resolve();
			});
			tick.observe(digits, { subtree: true, characterData: true, childList: true });
		});
		watch.disconnect();
		return count;
	}, times);

/** Quick stretch: 10 s to get ready for the left leg, then 20 s of a hold; the right leg from 63 s on. */
async function start(page: Page) {
	await choose(page, { sound: 'tones' });
	await startSession(page, 'quick-five');
}

test('a session shows the move in one sentence; it stands while paused, by a tap on it, and has the page’s colours', async ({
	page
}) => {
	await start(page);
	await expect(figure(page)).toBeVisible();
	expect(await drawings(page, 2)).toBeGreaterThan(10);

	const box = await figure(page).boundingBox();
	const tap = () => page.mouse.click((box?.x ?? 0) + 60, (box?.y ?? 0) + 60);
	await tap();
	await expect(button(page, 'Resume')).toBeVisible();
	const before = await drawn(page);
	await page.evaluate(
		() => new Promise((next) => requestAnimationFrame(() => setTimeout(next, 200)))
	);
	expect(await drawn(page)).toBe(before);
	await tap();
	await runs(page);

	const fills = () =>
		paths(page).evaluateAll((all) => all.map((path) => getComputedStyle(path).fill));
	expect(await fills()).not.toContain('rgb(1, 2, 3)');
	await page.evaluate(() =>
		document.documentElement.style.setProperty('--figure-skin', 'rgb(1, 2, 3)')
	);
	expect(await fills()).toContain('rgb(1, 2, 3)');
});

test('in a hold nothing is drawn, and the right leg is the left one, mirrored', async ({
	page
}) => {
	await start(page);
	await expect(figure(page)).toBeVisible();
	await seek(page, 12);
	await runs(page);
	expect(await drawings(page, 3)).toBe(0);
	await expect(page.getByText('Left leg · Hold')).toBeVisible();
	await expect(page.locator('svg g')).toHaveAttribute('transform', /^matrix\(-1 /);
	const left = await drawn(page);
	await seek(page, 70);
	await expect(page.getByText('Right leg · Hold')).toBeVisible();
	await expect(page.locator('svg g')).not.toHaveAttribute('transform');
	expect(await drawn(page)).toBe(left);
});

test('with less motion it stands: before, and then in the pose', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await start(page);
	await expect(figure(page)).toBeVisible();
	const before = await drawn(page);
	expect(await drawings(page, 2)).toBe(0);
	await seek(page, 12);
	await expect(page.getByText('Left leg · Hold')).toBeVisible();
	expect(await drawn(page)).not.toBe(before);
});

test('nothing moves on the page when the figure comes', async ({ page }) => {
	const arrive = await hold(page, '**/figures.json');
	await start(page);
	const places = () =>
		page
			.locator('main h1, main p, main button')
			.evaluateAll((all) => all.map((element) => element.getBoundingClientRect().top));
	const before = await places();
	await expect(paths(page)).toHaveCount(0);
	arrive();
	await expect(figure(page)).toBeVisible();
	expect(await places()).toEqual(before);
});

test('without a figure the words stand in its place', async ({ page }) => {
	await page.route('**/figures.json', async (route) => {
		const { 'wall-calf': _, ...others } = await (await route.fetch()).json();
		await route.fulfill({ json: others });
	});
	await start(page);
	await expect(paths(page)).toHaveCount(0);
	const size = () =>
		words(page).evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
	const large = await size();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('img', { name: /^Sitting on the bed/ })).toBeVisible();
	await page.keyboard.press('ArrowLeft');
	await expect(paths(page)).toHaveCount(0);
	expect(large).toBeGreaterThan(28);
});

test('where figures cannot be had the session goes on with its words', async ({ page }) => {
	await page.route('**/figures.json', (route) => route.abort());
	await start(page);
	await expect(words(page)).toBeVisible();
	await expect(paths(page)).toHaveCount(0);
	await runs(page);
});

test('each step of Tonight has its little picture, and leads to its page', async ({ page }) => {
	await page.goto('./');
	const pictures = page.locator('main li use');
	await expect(pictures).toHaveCount(6);
	for (const picture of await pictures.all())
		await expect
			.poll(() => picture.evaluate((use) => use.getBoundingClientRect().width))
			.toBeGreaterThan(0);
	await page.getByRole('link', { name: 'Wall calf stretch' }).click();
	await expect(heading(page, 'Wall calf stretch')).toBeVisible();
});

test('the page of an exercise shows it when asked, and says all there is to say', async ({
	page
}) => {
	await page.goto('routines/');
	await page.getByRole('link', { name: 'Wall calf stretch' }).click();
	await expect(figure(page)).toBeVisible();
	for (const text of [
		'Step that leg back',
		'Feel it:',
		'Sharp pain?',
		'You need: wall',
		'Healthwise'
	])
		await expect(page.getByText(text)).toBeVisible();
	const still = await drawn(page);
	await button(page, 'Show me').dblclick();
	await expect.poll(() => drawn(page)).not.toBe(still);
	await expect(page.getByText('Left leg')).toBeVisible();
	await stopBegun(page, 'Stop', 'Show me');
	await expect.poll(() => drawn(page)).toBe(still);
});
