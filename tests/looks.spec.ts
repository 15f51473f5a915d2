import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { button, expect, startSession, test } from './fixtures.ts';

const ROUTES = [
	'./',
	'routines/',
	'settings/',
	'about/',
	'help/',
	'add/',
	'play/bedtime-calm/',
	'relief/',
	'relief/thigh/front/',
	'relief/after/',
	'exercise/wall-calf/',
	'nothing/'
];
const sizes = [
	{ name: 'a narrow phone', width: 320, height: 640, text: 100 },
	{ name: 'a phone with 200% text', width: 390, height: 844, text: 200 },
	{ name: 'a narrow phone with 200% text', width: 320, height: 640, text: 200 },
	{ name: 'a phone on its side', width: 844, height: 390, text: 100 },
	{ name: 'a tablet', width: 1180, height: 820, text: 100 }
];

async function expectNoViolations(page: Page) {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** Nothing wider than the window, no words cut off, every target at least 44 px. */
const faultsOf = () => {
	const seen = (element: Element) => element.checkVisibility() && !element.matches('.unseen');
	const name = (element: Element) =>
		`${element.tagName} ${element.textContent?.trim().slice(0, 30)}`;
	const elements = [...document.body.querySelectorAll('*')].filter(seen);
	const wide =
		document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [];
	const cut = elements
		.filter((e) => e.scrollWidth > e.clientWidth + 1 && e.matches('button, a, p, h1, h2, li, span'))
		.filter((e) => getComputedStyle(e).display !== 'inline')
		.map((e) => `cut: ${name(e)}`);
	const small = elements
		.filter((e) => e.matches('button, nav a, main a, label'))
		.filter((e) => e.getBoundingClientRect().height < 43.5)
		.map((e) => `small: ${name(e)}`);
	return [...wide, ...cut, ...small];
};

for (const route of ROUTES)
	test(`anyone can use ${route}`, async ({ page }) => {
		await page.goto(route);
		await expect(page.getByRole('heading').first()).toBeVisible();
		await expectNoViolations(page);
	});

test('anyone can use a session, its sound, its question and its end', async ({ page }) => {
	await startSession(page);
	await expectNoViolations(page);
	await button(page, 'Sound').click();
	await page.getByText('More about sound').click();
	await expectNoViolations(page);
	await button(page, 'Done').click();
	await button(page, 'End').click();
	await expectNoViolations(page);
	await button(page, 'Keep going').click();
	for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('heading', { name: 'All done.' })).toBeVisible();
	await expectNoViolations(page);
});

const enlarge = (page: Page, text: number) =>
	page.evaluate((percent) => (document.documentElement.style.fontSize = `${percent}%`), text);

for (const { name, width, height, text } of sizes)
	test(`nothing is clipped or too small on ${name}`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		for (const route of ROUTES) {
			await page.goto(route);
			await enlarge(page, text);
			expect(await page.evaluate(faultsOf), route).toEqual([]);
		}
		await startSession(page);
		await enlarge(page, text);
		await button(page, 'Sound').click();
		await page.getByText('More about sound').click();
		expect(await page.evaluate(faultsOf), 'sound').toEqual([]);
		await button(page, 'Done').click();
		for (let step = 0; step < 5; step++) {
			expect(await page.evaluate(faultsOf), `step ${step}`).toEqual([]);
			await page.keyboard.press('ArrowRight');
		}
	});

for (const { name, width, height, text } of sizes)
	test(`Start and Relief now are seen whole, without scrolling, on ${name}`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await page.goto('./');
		await enlarge(page, text);
		for (const wanted of [button(page, 'Start'), page.getByRole('link', { name: 'Relief now' })])
			expect(
				await wanted.evaluate((element) => {
					const { left, right, top, bottom } = element.getBoundingClientRect();
					const x = (left + right) / 2;
					return [top + 3, bottom - 3].every((y) => document.elementFromPoint(x, y) === element);
				}),
				String(wanted)
			).toBe(true);
	});

/** How light each picture is on the whole, 0 to 1, and its bluest place. */
const lightOf = (page: Page, pictures: readonly string[]) =>
	page.evaluate(async (frames) => {
		const found: { mean: number; blue: number }[] = [];
		for (const frame of frames) {
			const bytes = Uint8Array.from(atob(frame), (letter) => letter.charCodeAt(0));
			const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
			const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
			canvas?.drawImage(picture, 0, 0);
			const { data } = canvas?.getImageData(0, 0, picture.width, picture.height) ?? { data: [] };
			const linear = (value = 0) => ((value / 255 + 0.055) / 1.055) ** 2.4;
			let [sum, blue] = [0, 0];
			for (let i = 0; i < data.length; i += 4) {
				sum +=
					0.2126 * linear(data[i]) + 0.7152 * linear(data[i + 1]) + 0.0722 * linear(data[i + 2]);
				blue = Math.max(blue, data[i + 2] ?? 0);
			}
			found.push({ mean: sum / (data.length / 4), blue });
		}
		return found;
	}, pictures);

test('it is night: nothing light is ever drawn, from the first picture on', async ({ page }) => {
	const devtools = await page.context().newCDPSession(page);
	await page.setContent('<html style="background:#000"></html>');
	let pictures: string[] = [];
	devtools.on('Page.screencastFrame', ({ data, sessionId }) => {
		pictures.push(data);
		void devtools.send('Page.screencastFrameAck', { sessionId });
	});
	await devtools.send('Page.startScreencast', { format: 'png' });
	// the empty page before ours is the browser's, and white, until black is painted over it
	await expect.poll(async () => (await lightOf(page, pictures)).at(-1)?.mean).toBeLessThan(0.024);
	pictures = [];
	for (const route of ['./', 'routines/', 'settings/']) {
		await page.goto(route);
		await expect(page.getByRole('heading').first()).toBeVisible();
	}
	await startSession(page);
	await button(page, 'Sound').click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await devtools.send('Page.stopScreencast');
	const lit = await lightOf(page, pictures);
	expect(lit.length).toBeGreaterThan(2);
	expect(Math.max(...lit.map(({ mean }) => mean))).toBeLessThan(0.024);
	expect(Math.max(...lit.map(({ blue }) => blue))).toBeLessThan(0x80);
});

test('with less motion nothing fades or moves', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await startSession(page);
	for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('heading', { name: 'All done.' })).toBeVisible();
	expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('nothing is asked of any other host, and no script can be slipped in', async ({
	page,
	baseURL
}) => {
	const hosts = new Set<string>();
	page.on('request', (request) => hosts.add(new URL(request.url()).origin));
	for (const route of ROUTES) await page.goto(route);
	await startSession(page);
	hosts.delete('null');
	expect([...hosts].filter((host) => host !== new URL(baseURL ?? '').origin)).toEqual([]);
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
