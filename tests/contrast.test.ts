import { describe, expect, test } from 'vitest';
import { DIMS } from '../src/lib/choices/dims.ts';
import { THEMES } from '../src/lib/choices/look.ts';
import type { Tokens } from '../src/commands/tokens.ts';
import { channels, namesOfColours, tokensFor } from './colours.ts';
import { contrast, luminance } from './luminance.ts';

/** At least; and where more is asked for. */
const TEXT = [4.5, 7] as const;
/** Letters of 24 px, or of 19 px and bold; and what is no letter, but says something. */
const LARGE = [3, 4.5] as const;
/** What parts one thing from the next. */
const LINE = [1.05, 3] as const;
const ROLES = [
	['--text', '--ground', TEXT],
	['--bright', '--ground', TEXT],
	['--bright', '--fill', TEXT],
	['--bright', '--press', TEXT],
	['--title', '--ground', LARGE],
	['--large', '--ground', LARGE],
	['--digits', '--ground', LARGE],
	['--accent', '--ground', LARGE],
	['--line', '--ground', LINE],
	['--edge', '--ground', LINE],
	['--figure-rim', '--ground', LARGE],
	['--figure-rim', '--figure-skin', [2, 2]],
	['--figure-glow', '--ground', LARGE],
	['--figure-muscle', '--ground', LARGE],
	['--figure-muscle', '--figure-skin', LARGE]
] as const;

const light = (tokens: Tokens, name: string) => luminance(channels(tokens, name));
const between = (tokens: Tokens, one: string, other: string) =>
	contrast(light(tokens, one), light(tokens, other));

describe.each(THEMES)('%s', (theme) => {
	const more = theme.endsWith('contrast');
	for (const dim of DIMS) {
		const tokens = tokensFor(theme, dim);
		test.each(ROLES)(`${dim}: %s is told from %s`, (role, ground, [least, most]) => {
			expect(between(tokens, role, ground)).toBeGreaterThanOrEqual(more ? most : least);
		});
	}

	test('each step has no more light than the one before, in any colour', () => {
		const names = namesOfColours(tokensFor(theme, 'standard'));
		expect(names.length).toBeGreaterThan(20);
		for (const name of names) {
			const lights = DIMS.map((dim) => light(tokensFor(theme, dim), name));
			expect(lights, name).toEqual([...lights].sort((one, other) => other - one));
		}
	});
});

test('by day no step of Dim is seen', () => {
	for (const theme of ['day', 'day-contrast'] as const)
		for (const dim of DIMS) {
			const [tokens, standard] = [tokensFor(theme, dim), tokensFor(theme, 'standard')];
			for (const name of [...namesOfColours(standard), '--weight-large', '--weight-largest'])
				expect(tokens.get(name), `${theme}, ${dim}: ${name}`).toBe(standard.get(name));
		}
});

test('the paper of the day does not glare, and is the same where more contrast is asked for', () => {
	const [day, more] = [tokensFor('day', 'standard'), tokensFor('day-contrast', 'standard')];
	expect(light(day, '--ground')).toBeLessThan(0.8);
	expect(light(day, '--ground')).toBeGreaterThan(0.7);
	// the phone is told one colour for the day
	expect(more.get('--ground')).toBe(day.get('--ground'));
});

test('on paper it is dark on white, in whatever theme and step', () => {
	for (const theme of THEMES)
		for (const dim of DIMS) {
			const paper = tokensFor(theme, dim, 'print');
			expect(light(paper, '--ground')).toBeCloseTo(1);
			for (const role of ['--text', '--bright', '--title', '--large', '--digits', '--figure-rim'])
				expect(between(paper, role, '--ground'), `${theme}, ${dim}: ${role}`).toBeGreaterThan(15);
			expect(between(paper, '--accent', '--ground')).toBeGreaterThan(LARGE[0]);
		}
});

test('at night nothing is over 0.40 but the highlighted muscle, and the least light is nearly reached', () => {
	for (const dim of DIMS) {
		const tokens = tokensFor('night', dim);
		for (const name of namesOfColours(tokens))
			if (!['--figure-muscle', '--paper'].includes(name))
				expect(light(tokens, name), `${dim}: ${name}`).toBeLessThanOrEqual(0.4);
	}
	const last = tokensFor('night', 'dimmest');
	expect(between(last, '--text', '--ground')).toBeLessThan(TEXT[0] + 0.1);
	expect(between(last, '--large', '--ground')).toBeLessThan(LARGE[0] + 0.1);
	const more = tokensFor('night-contrast', 'dimmest');
	expect(between(more, '--text', '--ground')).toBeLessThan(TEXT[1] + 0.2);
	expect(between(more, '--large', '--ground')).toBeLessThan(LARGE[1] + 0.2);
});
