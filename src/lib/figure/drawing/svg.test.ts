import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tokensOf } from '../../../commands/tokens.ts';
import { figureOf } from '../figure-of.ts';
import { STILL } from '../moment.ts';
import { shipped } from '../shipped.ts';
import { LARGE, SMALL } from './palette.ts';
import { pictureOf } from './picture.ts';
import { svgOf } from './svg.ts';

const tokens = tokensOf(readFileSync('src/tokens.css', 'utf8'));
const colours = [LARGE, SMALL].flatMap((palette) =>
	shipped.flatMap(([, , file]) =>
		pictureOf(figureOf(file, palette), { ...STILL, share: 1 }, palette).flatMap(
			({ fill, stroke }) => [fill, stroke].filter((colour) => colour !== undefined)
		)
	)
);
const used = new Set(colours.map((colour) => colour.slice(4, -1)));

test('a page, and the sheet, draw with the names of tokens that there are, and with no other colour', () => {
	for (const colour of colours) expect(colour).toMatch(/^var\(--figure-[a-z-]+\)$/);
	expect([...used].filter((name) => !tokens.has(name))).toEqual([]);
});

test('there is no token of a figure that nothing is drawn with', () => {
	const named = [...tokens.keys()].filter((name) => name.startsWith('--figure-'));
	expect(named.filter((name) => !used.has(name))).toEqual([]);
});

test('a small picture has the page’s colours, and no colour of its own', () => {
	expect(shipped.length).toBeGreaterThan(30);
	for (const [id, , file] of shipped) {
		const svg = svgOf(file);
		expect(svg, id).toContain('id="figure"');
		expect(svg, id).toContain('"var(--figure-skin)"');
		expect(svg, id).not.toMatch(/(fill|stroke)="(?!none|var\()/);
	}
});
