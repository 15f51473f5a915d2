import type { Page } from '@playwright/test';
import { coveredOf } from './clinging.ts';
import { expect } from './fixtures.ts';

export const sizes = [
	{ name: 'a narrow phone', width: 320, height: 640, text: 100 },
	{ name: 'a phone with 200% text', width: 390, height: 844, text: 200 },
	{ name: 'a narrow phone with 200% text', width: 320, height: 640, text: 200 },
	{ name: 'a phone on its side', width: 844, height: 390, text: 100 },
	{ name: 'a tablet', width: 1180, height: 820, text: 100 }
];

/** What a computer's screen is when it is enlarged to 400%: all of it is read by scrolling down. */
export const enlarged = { name: 'a screen at 400%', width: 320, height: 256, text: 100 };

/**
 * Nothing wider than the window, no words cut off; every target at least 48 px high and wide, and 8 px
 * from the next one; nothing lies over the way to the other pages. The nights of a calendar touch: seven of them fill the width of a phone.
 */
const faultsOf = () => {
	const seen = (element: Element) =>
		element.checkVisibility({ visibilityProperty: true }) && !element.matches('.unseen');
	const name = (element: Element) =>
		`${element.tagName} ${element.textContent?.trim().slice(0, 30)}`;
	const elements = [...document.body.querySelectorAll('*')].filter(seen);
	const wide =
		document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [];
	const cut = elements
		.filter((e) => e.scrollWidth > e.clientWidth + 1 && e.matches('button, a, p, h1, h2, li, span'))
		.filter((e) => getComputedStyle(e).display !== 'inline')
		.map((e) => `cut: ${name(e)}`);
	const chooses = (e: Element) =>
		e instanceof HTMLLabelElement &&
		e.control instanceof HTMLInputElement &&
		/radio|checkbox/.test(e.control.type);
	const targets = elements
		.filter((e) => e.matches('button, nav a, main a, summary, select') || chooses(e))
		.map((e) => ({ e, box: e.getBoundingClientRect() }));
	const small = targets
		.filter(({ e, box }) => box.height < 47.5 || (box.width < 47.5 && !e.closest('td')))
		.map(({ e, box }) => `small: ${name(e)} ${box.width} × ${box.height}`);
	/** What it is scrolled with: what clings to an edge may lie over the rest. */
	const layerOf = (e: Element | null): Element | null =>
		!e || ['sticky', 'fixed'].includes(getComputedStyle(e).position) ? e : layerOf(e.parentElement);
	const layered = targets.map((target) => ({ ...target, layer: layerOf(target.e) }));
	const between = (a: DOMRect, b: DOMRect) =>
		Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);
	const close = layered.flatMap((one, at) =>
		layered
			.slice(at + 1)
			.filter(({ e, layer }) => layer === one.layer && !e.closest('td'))
			.filter(({ e }) => !one.e.contains(e) && !e.contains(one.e))
			.filter(({ box }) => between(one.box, box) < 7.5)
			.map(({ e, box }) => `${between(one.box, box)} px apart: ${name(one.e)}, ${name(e)}`)
	);
	const bar = document.querySelector('nav.pages');
	const { left, top, right, bottom } = bar?.getBoundingClientRect() ?? new DOMRect();
	const over = new Set<Element>();
	for (let x = left + 1; x < right; x += 8)
		for (let y = top + 1; y < Math.min(bottom, innerHeight); y += 8) {
			const [first] = document.elementsFromPoint(x, y);
			if (bar?.checkVisibility() && first && !bar.contains(first) && !first.closest('dialog'))
				over.add(first);
		}
	const covering = [...over].map((e) => `over the way to the pages: ${name(e)}`);
	return [...wide, ...cut, ...small, ...close, ...covering];
};

export const enlarge = (page: Page, text: number) =>
	page.evaluate((percent) => (document.documentElement.style.fontSize = `${percent}%`), text);

export async function expectFits(page: Page) {
	for (const { name, width, height, text } of [...sizes, enlarged]) {
		await page.setViewportSize({ width, height });
		await enlarge(page, text);
		const faults = [await page.evaluate(faultsOf), await page.evaluate(coveredOf)].flat();
		expect(faults, name).toEqual([]);
	}
}
