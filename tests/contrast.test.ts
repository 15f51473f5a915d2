import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DIMS } from '../src/lib/choices/dims.ts';
import { contrast, luminance } from './luminance.ts';

const TEXT = 4.5;
/** Letters of 24 px, or of 19 px and bold; and what is no letter, but says something. */
const LARGE = 3;
const ROLES = [
	['--text', '--ground', TEXT],
	['--bright', '--ground', TEXT],
	['--bright', '--fill', TEXT],
	['--bright', '--press', TEXT],
	['--title', '--ground', LARGE],
	['--large', '--ground', LARGE],
	['--digits', '--ground', LARGE],
	['--accent', '--ground', LARGE],
	['--figure-rim', '--ground', LARGE],
	['--figure-rim', '--figure-skin', 2],
	['--figure-glow', '--ground', LARGE],
	['--figure-muscle', '--ground', LARGE],
	['--figure-muscle', '--figure-skin', LARGE]
] as const;

const css = readFileSync('src/tokens.css', 'utf8').replace(/\/\*[^]*?\*\//g, '');
/** What the block of this selector says. */
const blockOf = (selector: string): readonly (readonly [string, string])[] => {
	const start = css.indexOf(`${selector} {`);
	expect(start, `a block for ${selector}`).toBeGreaterThanOrEqual(0);
	const body = css.slice(start, css.indexOf('}', start));
	return [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
		name,
		value
	]);
};
/** All that is said at one step, as the browser puts it together. */
function colours(step: (typeof DIMS)[number]) {
	const blocks = [blockOf(':root')];
	if (step !== 'standard') blocks.push(blockOf(':root[data-dim]'));
	if (step === 'dimmest') blocks.push(blockOf(`:root[data-dim='dimmest']`));
	return new Map(blocks.flat());
}
function light(tokens: ReadonlyMap<string, string>, name: string): number {
	const [, digits = ''] = /^#([\da-f]{3}|[\da-f]{6})$/.exec(tokens.get(name) ?? '') ?? [];
	expect(digits, name).not.toBe('');
	const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
	const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((i) => parseInt(long.slice(i, i + 2), 16));
	return luminance([red, green, blue]);
}

for (const step of DIMS)
	test.each(ROLES)(`${step}: %s on %s has a contrast of at least %d`, (role, ground, least) => {
		const tokens = colours(step);
		expect(contrast(light(tokens, role), light(tokens, ground))).toBeGreaterThanOrEqual(least);
	});

test('on paper it is dark on white, at whatever step', () => {
	const paper = new Map([...colours('dimmest'), ...blockOf(':root:root')]);
	expect(light(paper, '--ground')).toBeCloseTo(1);
	for (const role of ['--text', '--bright', '--title', '--large', '--digits', '--figure-rim'])
		expect(contrast(light(paper, role), 1), role).toBeGreaterThan(15);
	expect(contrast(light(paper, '--accent'), 1)).toBeGreaterThan(LARGE);
});

test('each step has no more light than the one before, in any colour', () => {
	const [standard, dim, dimmest] = DIMS.map(colours);
	const names = [...(standard?.keys() ?? [])].filter((name) =>
		standard?.get(name)?.startsWith('#')
	);
	expect(names.length).toBeGreaterThan(20);
	for (const name of names)
		for (const [lighter, darker] of [
			[standard, dim],
			[dim, dimmest]
		])
			if (lighter && darker)
				expect(light(darker, name), name).toBeLessThanOrEqual(light(lighter, name));
});

test('nothing is over 0.40 but the highlighted muscle, and the least light is nearly reached', () => {
	for (const step of DIMS)
		for (const [name, value] of colours(step))
			if (value.startsWith('#') && !['--figure-muscle', '--paper'].includes(name))
				expect(light(colours(step), name), `${step}: ${name}`).toBeLessThanOrEqual(0.4);
	const last = colours('dimmest');
	expect(contrast(light(last, '--text'), 0)).toBeLessThan(TEXT + 0.1);
	expect(contrast(light(last, '--large'), 0)).toBeLessThan(LARGE + 0.1);
});
