import type { Locator, Page } from '@playwright/test';
import { button, choose, expect, startSession, test } from './fixtures.ts';

test.use({ forcedColors: 'active', idle: false });

/** The share of an element's pixels that are not as in the picture before, 0 to 1. */
const changed = (page: Page, before: Buffer, after: Buffer) =>
	page.evaluate(
		async (pictures) => {
			const [a, b] = await Promise.all(
				pictures.map(async (base64) => {
					const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
					const picture = await createImageBitmap(new Blob([bytes]));
					const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
					canvas?.drawImage(picture, 0, 0);
					return new Uint32Array(
						canvas?.getImageData(0, 0, picture.width, picture.height).data.buffer ?? []
					);
				})
			);
			return (a ?? []).filter((pixel, i) => pixel !== b?.[i]).length / (a?.length ?? 1);
		},
		[before, after].map((picture) => picture.toString('base64'))
	);

async function changesBy(page: Page, seen: Locator, act: () => Promise<unknown>) {
	await seen.scrollIntoViewIfNeeded();
	await page.mouse.move(0, 0);
	const before = await seen.screenshot();
	await act();
	await page.evaluate(
		() => document.activeElement instanceof HTMLElement && document.activeElement.blur()
	);
	await page.mouse.move(0, 0);
	return changed(page, before, await seen.screenshot());
}

test('a tick, a choice and a pick are seen', async ({ page }) => {
	await page.goto('settings/');
	const box = page.getByRole('checkbox', { name: 'I am not steady on my feet' });
	expect(await changesBy(page, box, () => box.check())).toBeGreaterThan(0.05);
	for (const name of ['Tones only', 'Hushed', 'Soft rain']) {
		const radio = page.getByRole('radio', { name });
		expect(await changesBy(page, radio, () => radio.check()), name).toBeGreaterThan(0.1);
		await page.getByRole('radio', { name: 'Voice and tones' }).check();
	}
});

test('a tick is no dot', async ({ page }) => {
	await page.goto('settings/');
	const size = (locator: Locator) =>
		locator.evaluate((input) => {
			const { width, height } = getComputedStyle(input, '::before');
			return { width, height };
		});
	const box = page.getByRole('checkbox', { name: 'I am not steady on my feet' });
	await box.check();
	expect(await size(box)).not.toEqual(
		await size(page.getByRole('radio', { name: 'Voice and tones' }))
	);
});

test('in a session the steps that are done, now and to come differ, and so do muscle, body and ground', async ({
	page
}) => {
	await choose(page, { sound: 'silent' });
	await startSession(page);
	await page.keyboard.press('ArrowRight');
	const steps = page.getByRole('img', { name: /^Step 2 of/ }).locator('span');
	const looks = await steps.evaluateAll((all) =>
		all.slice(0, 3).map((step) => getComputedStyle(step).backgroundColor)
	);
	expect(new Set(looks).size).toBe(3);
	const drawn = page.locator('main svg[role=img]');
	await expect(drawn.locator('path').first()).toBeAttached();
	const colours = await drawn.evaluate((svg) => {
		const fills = ['muscle', 'skin'].map((part) => {
			const path = svg.querySelector(`[fill="var(--figure-${part})"]`);
			return path && getComputedStyle(path).fill;
		});
		return [...fills, getComputedStyle(svg).backgroundColor];
	});
	expect(new Set(colours).size).toBe(3);
	expect(colours).not.toContain(null);
});

test('the page one is on, the muscle that cramps, and an answer that is given differ', async ({
	page
}) => {
	const looks = (locator: Locator) =>
		locator.evaluate((element) => {
			const { color, backgroundColor } = getComputedStyle(element);
			return color + backgroundColor;
		});
	await page.goto('help/');
	const pages = page.getByRole('navigation', { name: 'Pages' });
	await expect(pages.getByRole('link', { name: 'Help' })).toHaveAttribute('aria-current');
	expect(await looks(pages.getByRole('link', { name: 'Help' }))).not.toBe(
		await looks(pages.getByRole('link', { name: 'Routines' }))
	);
	await page.goto('relief/');
	expect(await looks(page.getByRole('link', { name: 'Calf' }))).not.toBe(
		await looks(page.getByRole('link', { name: 'Foot' }))
	);
	await page.getByRole('link', { name: 'It let go' }).click();
	await button(page, 'Sleep now').click();
	await button(page, 'Left leg').click();
	await button(page, '5 of 10').click();
	const answers = page.getByRole('region', { name: 'About this cramp' }).getByRole('button');
	const first = answers.first();
	const before = await looks(first);
	await first.click();
	await expect(first).toHaveAttribute('aria-pressed', 'true');
	expect(await looks(first)).not.toBe(before);
});

test.describe('the questions before the first routine', () => {
	test.use({ firstTime: true });
	test('show what is ticked', async ({ page }) => {
		await page.goto('play/bedtime-calm/');
		await button(page, 'Start').click();
		const box = page.getByRole('checkbox', { name: 'I am pregnant' });
		expect(await changesBy(page, box, () => box.check())).toBeGreaterThan(0.05);
	});
});
