import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GET as evening } from './manifest.webmanifest/+server.ts';
import { GET as relief } from './relief.webmanifest/+server.ts';
import { groundIn, themeColor } from './theme-color.ts';

test('a phone is told the ground of tokens.css', () => {
	expect(groundIn(':root { --ground: var(--black); --black: #123; }')).toBe('#123');
	// the build stops where there is none
	expect(() => groundIn(':root { --text: #123; }')).toThrow('src/tokens.css: no --ground.');
});

test.each([
	['manifest', evening],
	['relief', relief]
])('its manifest says the same: %s', async (_, get) => {
	const { background_color, theme_color } = await get().json();
	expect([background_color, theme_color]).toEqual([themeColor, themeColor]);
});

test('no page has a colour of its own for it', () => {
	const page = readFileSync('src/app.html', 'utf8');
	expect(page).toContain('%theme-color%');
	expect(page).not.toMatch(/theme-color"|#[\da-f]{3}/i);
});
