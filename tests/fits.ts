import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

export const sizes = [
	{ name: 'a narrow phone', width: 320, height: 640, text: 100 },
	{ name: 'a phone with 200% text', width: 390, height: 844, text: 200 },
	{ name: 'a narrow phone with 200% text', width: 320, height: 640, text: 200 },
	{ name: 'a phone on its side', width: 844, height: 390, text: 100 },
	{ name: 'a tablet', width: 1180, height: 820, text: 100 }
];

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

export const enlarge = (page: Page, text: number) =>
	page.evaluate((percent) => (document.documentElement.style.fontSize = `${percent}%`), text);

export async function expectFits(page: Page) {
	for (const { name, width, height, text } of sizes) {
		await page.setViewportSize({ width, height });
		await enlarge(page, text);
		expect(await page.evaluate(faultsOf), name).toEqual([]);
	}
}
