import type { Page } from '@playwright/test';
import { SOURCES } from '../../src/lib/help/sources.ts';
import { expect } from '../fixtures.ts';
import { expectFits } from '../fits.ts';
import { accented } from './accents.ts';

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
/** The names in the accessibility tree: `- button "Name"`, `- paragraph: Text`. */
const namesIn = (tree: string) =>
	tree.split('\n').flatMap((line) => {
		if (/^\s*- \/url:/.test(line)) return [];
		const [, name = '', text = ''] =
			/^[^":]*(?:"((?:[^"\\]|\\.)*)")?[^:]*(?::(.*))?$/.exec(line) ?? [];
		return [name, text.trim()];
	});

const country = new Intl.DisplayNames('de', { type: 'region' });
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const time = ['minute', 'second'].flatMap((unit) =>
	(['long', 'short'] as const).flatMap((unitDisplay) =>
		[1, 2].map((count) =>
			new Intl.NumberFormat('de', { style: 'unit', unit, unitDisplay }).format(count)
		)
	)
);
const dates = Array.from({ length: 12 }, (_, month) =>
	new Intl.DateTimeFormat('de', { dateStyle: 'long' }).format(new Date(2026, month))
);
/** Days of a calendar, and hours. */
const days = Array.from({ length: 365 }, (_, at) => new Date(2026, 0, at + 1, at % 24)).flatMap(
	(day) => [
		...(['long', 'short'] as const).flatMap((style) =>
			[{ weekday: style }, { month: style }].map((options) =>
				new Intl.DateTimeFormat('de', options).format(day)
			)
		),
		new Intl.DateTimeFormat('de', { hour: 'numeric' }).format(day)
	]
);
const list = new Intl.ListFormat('de', { type: 'unit' }).format(['1', '2', '3']);
/** What `Intl` says in the language's tag, German's. */
const BY_INTL = new Set(
	[
		list,
		...time,
		...dates,
		...days,
		...letters.flatMap((a) => letters.map((b) => country.of(a + b) ?? ''))
	].flatMap((text) => text.match(/\p{L}+/gu) ?? [])
);

/** What is read elsewhere is called there as it is here. */
const sources = new Set<string>(
	Object.values(SOURCES).flatMap((source) => ('address' in source ? source.name : []))
);
/** Each text with a word of unaccented letters only, but for names: `accented` leaves them alone. */
export const bare = (texts: readonly string[]) =>
	texts.filter(
		(text) =>
			!sources.has(text) &&
			(text.match(/\p{L}{2,}/gu) ?? []).some(
				(word) => /^[a-z]+$/i.test(word) && !BY_INTL.has(word) && accented(text) !== text
			)
	);

/** Nothing here is English, neither what is seen nor what is told. */
async function expectNoEnglish(page: Page) {
	const told = namesIn(await page.locator('body').ariaSnapshot());
	const texts = [...(await page.evaluate(textsOf)), ...told];
	expect(bare(texts), page.url()).toEqual([]);
}

/** The same, and nothing is cut off. */
export async function expectTranslated(page: Page) {
	await expectFits(page);
	await expectNoEnglish(page);
}
