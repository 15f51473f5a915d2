import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { GET as evening } from './manifest.webmanifest/+server.ts';
import { GET as relief } from './relief.webmanifest/+server.ts';
import { themeColor, themeColorIn } from './theme-color.ts';

const NIGHT = ':root { --ground: #123; }';

test('a phone is told the ground of tokens.css, in each theme', () => {
	expect(themeColorIn(NIGHT)).toEqual({
		first: '#123',
		metas: '<meta name="theme-color" content="#123" />'
	});
	const day =
		'@media (prefers-color-scheme: light) { :root { --ground: var(--paper); --paper: #fed; } }';
	expect(themeColorIn(`${NIGHT}\n${day}`).metas.split('\n\t\t')).toEqual([
		'<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fed" />',
		'<meta name="theme-color" content="#123" />'
	]);
});

it('stops the build where the token is missing, and names it', () => {
	expect(() => themeColorIn(':root { --text: #123; }')).toThrow('src/tokens.css: no --ground.');
	expect(() => themeColorIn('')).toThrow('src/tokens.css');
});

test.each([
	['manifest', evening],
	['relief', relief]
])('its manifest says the same: %s', async (_, get) => {
	const { background_color, theme_color } = await get().json();
	expect([background_color, theme_color]).toEqual([themeColor.first, themeColor.first]);
});

test('no page has a colour of its own for it', () => {
	const page = readFileSync('src/app.html', 'utf8');
	expect(page).toContain('%theme-color%');
	expect(page).not.toMatch(/theme-color"|#[\da-f]{3}/i);
});
