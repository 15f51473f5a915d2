import type { Locator, Page } from '@playwright/test';
import { button, choose, expect, startSession, test, timer } from './fixtures.ts';

test.use({ idle: false });

/** What of the window's height its digits have, and what of the width around them. */
const digits = (time: Locator) =>
	time.evaluate((element) => {
		const pen = document.createElement('canvas').getContext('2d')!;
		const { fontSize, fontFamily } = getComputedStyle(element);
		pen.font = `${fontSize} ${fontFamily}`;
		const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = pen.measureText('0');
		const room = element.parentElement?.clientWidth ?? 0;
		return {
			high: (up + down) / innerHeight,
			wide: pen.measureText(element.textContent ?? '').width / room
		};
	});
const lettersOf = (words: Locator) =>
	words.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));

const tablets = [
	[768, 1024],
	[1024, 768],
	[820, 1180],
	[1180, 820],
	[1366, 1024]
] as const;

async function expectReadFromAfar(page: Page, instruction: Locator) {
	for (const [width, height] of tablets) {
		await page.setViewportSize({ width, height });
		const at = `${width} × ${height}`;
		const { high, wide } = await digits(timer(page));
		expect.soft(high, `${at}: digits`).toBeGreaterThanOrEqual(0.18);
		expect.soft(wide, `${at}: wide`).toBeLessThanOrEqual(1);
		expect.soft(await lettersOf(instruction), `${at}: letters`).toBeGreaterThanOrEqual(38);
		for (const seen of [timer(page), instruction])
			await expect.soft(seen, at).toBeInViewport({ ratio: 1 });
	}
}

test('on a tablet the digits and what to do are read from two metres, in a session and a cramp', async ({
	page
}) => {
	await choose(page, { sound: 'silent' });
	await startSession(page);
	await button(page, 'Next').click();
	await expectReadFromAfar(
		page,
		page.locator('main').getByText('Step that leg back, heel down. Lean to the wall.')
	);
	for (const name of ['Dim', 'Dimmer']) await button(page, name).click();
	await expectReadFromAfar(
		page,
		page.locator('main').getByText('Step that leg back, heel down. Lean to the wall.')
	);
	await page.goto('relief/');
	await expectReadFromAfar(
		page,
		page.locator('main').getByText('Leg straight. Pull your toes to your shin.')
	);
});
