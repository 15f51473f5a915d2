import type { Page } from '@playwright/test';
import { nextDim } from '../src/lib/choices/dim-steps.ts';
import type { Dim } from '../src/lib/choices/dims.ts';
import { ownName } from '../src/lib/device/own-name.ts';
import { button, expect, startSession, test } from './fixtures.ts';
import { ROUTES } from './routes.ts';

test.use({ idle: false, reducedMotion: 'no-preference' });

declare global {
	interface Window {
		/** Of all grounds so far, 0 to 255. */
		lightest?: number;
		/** How dim each frame with a body was. */
		dims?: string[];
	}
}

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

/** For the page: in each frame that it draws, the lightest ground that fills a quarter of the window. */
const noteGrounds = () => {
	const light = (colour: string) => {
		const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
		return alpha * (0.2126 * red + 0.7152 * green + 0.0722 * blue);
	};
	const look = () => {
		requestAnimationFrame(look);
		const root = document.documentElement;
		if (!root) return;
		const fills = [...document.querySelectorAll('body, main, dialog, body > *')].filter((it) => {
			const { width, height } = it.getBoundingClientRect();
			return width * height > (innerWidth * innerHeight) / 4;
		});
		const { backgroundColor, colorScheme } = getComputedStyle(root);
		// a page without a ground of its own has the browser's
		const bare = light(backgroundColor) === 0 && !/^rgb\(/.test(backgroundColor);
		const lights = fills.map((it) => light(getComputedStyle(it).backgroundColor));
		const most = Math.max(
			bare && !/dark/.test(colorScheme) ? 255 : light(backgroundColor),
			...lights
		);
		window.lightest = Math.max(window.lightest ?? 0, most);
		if (document.body) (window.dims ??= []).push(root.dataset.dim ?? 'standard');
	};
	requestAnimationFrame(look);
};

/** For the page: how dim the next one is to be. */
const keepDim = ([key, dim]: readonly [string, Dim]) =>
	localStorage.setItem(
		key,
		JSON.stringify({ ...JSON.parse(localStorage.getItem(key) ?? ''), dim })
	);

test('no frame of any page has a light ground, or is not as dim as was chosen, not for a moment', async ({
	page
}) => {
	await page.addInitScript(noteGrounds);
	let dim: Dim = 'standard';
	for (const route of ROUTES) {
		await page.goto(route);
		await expect(page.getByRole('heading').first()).toBeVisible();
		// on a busy machine no frame may have been drawn yet
		await expect.poll(() => page.evaluate(() => [...new Set(window.dims)]), route).toEqual([dim]);
		expect(await page.evaluate(() => window.lightest), route).toBeLessThan(32);
		dim = nextDim(dim);
		await page.evaluate(keepDim, [ownName('settings'), dim] as const);
	}
	await startSession(page);
	await button(page, 'Sound').click();
	await expect(page.getByRole('dialog')).toBeVisible();
	expect(await page.evaluate(() => window.lightest)).toBeLessThan(32);
	// so much for the watch itself: one frame of white is seen
	await page.evaluate(async () => {
		const frame = () => new Promise((next) => requestAnimationFrame(next));
		await frame();
		document.documentElement.style.background = '#fff';
		await frame().then(frame);
		document.documentElement.style.background = '';
	});
	expect(await page.evaluate(() => window.lightest)).toBeGreaterThan(250);
});

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
	// every picture that was drawn: one that is white for a moment is one of them
	const lit = await lightOf(page, pictures);
	expect(lit.length).toBeGreaterThan(2);
	expect(Math.max(...lit.map(({ mean }) => mean))).toBeLessThan(0.011);
	expect(Math.max(...lit.map(({ blue }) => blue))).toBeLessThan(0x80);
});

test('a printed page is dark on white, and has nothing to tap', async ({ page }) => {
	await page.goto('help/');
	await page.evaluate(() => (document.documentElement.dataset.dim = 'dimmest'));
	await page.emulateMedia({ media: 'print' });
	const { background, color, scheme } = await page.evaluate(() => {
		const { backgroundColor, color, colorScheme } = getComputedStyle(document.documentElement);
		return { background: backgroundColor, color, scheme: colorScheme };
	});
	expect([background, color, scheme]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 'light']);
	await expect(page.getByRole('navigation', { name: 'Pages' })).toBeHidden();
});
