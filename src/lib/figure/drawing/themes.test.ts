import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figureOf } from '../figure-of.ts';
import { STILL } from '../moment.ts';
import { shipped } from '../shipped.ts';
import { LARGE, SMALL } from './palette.ts';
import { pictureOf } from './picture.ts';
import { svgOf } from './svg.ts';
import { themesIn, withValues } from './themes.ts';

const css = readFileSync('src/tokens.css', 'utf8');
const [night] = themesIn(css);
const DAY = '@media (prefers-color-scheme: light) { :root { --figure-muscle: #0a6; } }';
const [, , file] = shipped[0] ?? [];
if (!night || !file) throw new Error('expected a theme, and a figure.');

const colours = [LARGE, SMALL].flatMap((palette) =>
	shipped.flatMap(([, , one]) =>
		pictureOf(figureOf(one, palette), { ...STILL, share: 1 }, palette).flatMap(({ fill, stroke }) =>
			[fill, stroke].filter((colour) => colour !== undefined)
		)
	)
);

test('a page, and the sheet, draw with the names of tokens that there are, and with no other colour', () => {
	for (const colour of new Set(colours)) {
		expect(colour).toMatch(/^var\(--figure-[a-z-]+\)$/);
		expect(withValues(colour, night)).not.toContain('var(');
	}
});

test('there is no token of a figure that nothing is drawn with', () => {
	const used = new Set(colours.map((colour) => colour.slice(4, -1)));
	const named = [...night.tokens.keys()].filter((name) => name.startsWith('--figure-'));
	expect(named.filter((name) => !used.has(name))).toEqual([]);
});

test('a small picture follows a token that is changed', () => {
	const changed = css.replace(/--figure-skin: [^;]+;/, '--figure-skin: #123456;');
	const [theme = night] = themesIn(changed);
	expect(svgOf(file, night)).not.toContain('#123456');
	expect(svgOf(file, theme)).toContain('fill="#123456"');
});

test('another theme is what its block in the tokens changes, and has its own pictures', () => {
	const [first = night, day = night, ...more] = themesIn(css + DAY);
	expect(more).toEqual([]);
	expect(day.media).toBe('(prefers-color-scheme: light)');
	expect(day.name).toBe('prefers-color-scheme-light');
	expect(svgOf(file, first)).toBe(svgOf(file, night));
	expect(svgOf(file, day)).toBe(
		svgOf(file, night).replaceAll(night.tokens.get('--figure-muscle') ?? '', '#0a6')
	);
	expect(svgOf(file, day)).not.toBe(svgOf(file, night));
});

test('a colour that refers to another is followed, and one that is not there is told', () => {
	const [theme = night] = themesIn(':root { --figure-line: var(--line); --line: #abc; }');
	expect(withValues('var(--figure-line)', theme)).toBe('#abc');
	expect(() => withValues('var(--nothing)', theme)).toThrow('no --nothing');
});
