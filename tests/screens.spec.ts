import type { CDPSession, Locator, Page } from '@playwright/test';
import { ownName } from '../src/lib/device/own-name.ts';
import { button, choose, expect, openStepped, startSession, test, timer } from './fixtures.ts';
import { enlarged } from './fits.ts';
import { keepAtFirst } from './in-page.ts';

test.use({ idle: false });

/** What of the window's height its digits have, and what of the width around them. */
const digits = (time: Locator) =>
	time.evaluate((element) => {
		const pen = document.createElement('canvas').getContext('2d')!;
		const { fontSize, fontFamily } = getComputedStyle(element);
		pen.font = `${fontSize} ${fontFamily}`;
		const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = pen.measureText('0');
		const room = element.parentElement?.clientWidth ?? 0;
		const text = document.createRange();
		text.selectNodeContents(element);
		return {
			lines: text.getClientRects().length,
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
		const { lines, high, wide } = await digits(timer(page));
		expect.soft(high, `${at}: digits`).toBeGreaterThanOrEqual(0.18);
		expect.soft(lines, `${at}: lines`).toBe(1);
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

const phones = [
	[844, 390],
	[412, 915],
	[390, 844],
	[375, 667],
	[320, 568]
] as const;
const OWN = {
	name0: 'Dr Smith',
	number0: '020 7946 0958',
	name1: 'Daughter',
	number1: '0113 496 0123'
};

/** What of a cramp's page is covered by its way out, by anything else, or is not on the screen. */
const covered = (page: Page) =>
	page.locator('main').evaluate((main) => {
		const wanted = main.querySelectorAll('[role=timer], .instruction, .word, .advice, .urgent *');
		return [...wanted].flatMap((element) => {
			const range = document.createRange();
			range.selectNodeContents(element);
			const box = element.getBoundingClientRect();
			const { left, right, ...text } = range.getBoundingClientRect().toJSON();
			const [top, bottom] = [Math.max(box.top, text.top), Math.min(box.bottom, text.bottom)];
			const at = [top + 2, bottom - 2].map((y) =>
				document.elementFromPoint((left + Math.min(right, left + 20)) / 2, y)
			);
			const clear = left === right || at.every((seen) => seen && element.contains(seen));
			return clear && right <= innerWidth ? [] : [element.textContent];
		});
	});

test.describe('with a line that advises, and two own numbers', () => {
	test.use({ timezoneId: 'Europe/London' });
	test('on any screen, large or not, the way out of a cramp stays where it is and covers nothing, and on a phone letters are as large', async ({
		page
	}) => {
		await choose(page, { sound: 'silent' });
		await page.addInitScript(keepAtFirst, [ownName('own-numbers'), JSON.stringify(OWN)] as const);
		await openStepped(page);
		const letGo = page.getByRole('link', { name: 'It let go' });
		async function look() {
			const boxes = [];
			for (const [width, height] of [...tablets, ...phones]) {
				await page.setViewportSize({ width, height });
				let before = 0;
				for (const large of [false, true]) {
					await page.evaluate(
						(on) => document.documentElement.toggleAttribute('data-large', on),
						large
					);
					const at = `${width} × ${height}${large ? ', large' : ''}`;
					expect.soft(await covered(page), at).toEqual([]);
					expect.soft((await digits(timer(page))).lines, at).toBe(1);
					const size = await lettersOf(timer(page));
					if (large) expect.soft(size, `${at}: digits`).toBeGreaterThanOrEqual(before);
					before = size;
					const { x = 0, y = 0, height: high = 0 } = (await letGo.boundingBox()) ?? {};
					boxes.push([at, ...[x, y, high].map(Math.round)]);
				}
			}
			await page.setViewportSize({ width: 390, height: 844 });
			await page.evaluate(() => document.documentElement.removeAttribute('data-large'));
			return [...boxes, await lettersOf(page.locator('.instruction'))];
		}
		await page.clock.runFor(3000);
		const begun = await look();
		await page.clock.runFor(610_000);
		await expect(page.getByText('Call a doctor or an advice line now.')).toBeVisible();
		expect(await look()).toEqual(begun);
	});
});

test('enlarged to 400% a session and a cramp are read by scrolling, and the way out is at hand', async ({
	page
}) => {
	await page.setViewportSize(enlarged);
	await choose(page, { sound: 'silent' });
	await startSession(page);
	await expect(button(page, 'Pause')).toBeInViewport({ ratio: 1 });
	await button(page, 'Pause').click();
	await button(page, 'Resume').click();
	await page.goto('relief/');
	await expect(page.getByRole('link', { name: 'It let go' })).toBeInViewport({ ratio: 1 });
	const words = page.locator('main').getByText('Leg straight. Pull your toes to your shin.');
	await words.evaluate((element) => element.scrollIntoView());
	const { height = 0 } = (await words.boundingBox()) ?? {};
	expect(await covered(page)).not.toContain(await words.textContent());
	expect(height).toBeLessThan(enlarged.height / 2);
});

/** A device that folds, with a hinge of 34 px. */
async function fold(devtools: CDPSession, orientation: 'vertical' | 'horizontal') {
	const [width, height] = orientation === 'vertical' ? [1114, 705] : [705, 1114];
	const hinge = { orientation, offset: 540, maskLength: 34 };
	await devtools.send('Emulation.setDeviceMetricsOverride', {
		...{ width, height, deviceScaleFactor: 1, mobile: true },
		displayFeature: hinge
	});
}

/** What has words or can be tapped and lies across the hinge. */
const onFold = (page: Page, side: 'left' | 'top') =>
	page.locator('main').evaluate((main, side) => {
		const [from, to] =
			side === 'left' ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
		return [...main.querySelectorAll('p, h1, button, a, svg')]
			.filter((element) => element.checkVisibility() && !element.closest('.unseen, [aria-hidden]'))
			.filter((element) => {
				const range = document.createRange();
				range.selectNodeContents(element);
				const box = (element.matches('p, h1') ? range : element).getBoundingClientRect();
				return box[from] < 574 - 1 && box[to] > 540 + 1;
			})
			.map(({ tagName, textContent }) => `${tagName} ${textContent?.trim()}`);
	}, side);

for (const orientation of ['vertical', 'horizontal'] as const)
	test(`on a foldable nothing lies on the hinge, in a session and a cramp: ${orientation}`, async ({
		page
	}) => {
		const side = orientation === 'vertical' ? 'left' : 'top';
		await choose(page, { sound: 'silent' });
		const devtools = await page.context().newCDPSession(page);
		await startSession(page);
		await fold(devtools, orientation);
		await expect.poll(() => onFold(page, side)).toEqual([]);
		await page.goto('relief/');
		await fold(devtools, orientation);
		await expect.poll(() => onFold(page, side)).toEqual([]);
	});
