import { describe, expect, test } from 'vitest';
import { DIMS } from '../src/lib/choices/dims.ts';
import { THEMES } from '../src/lib/choices/look.ts';
import { channels, tokensFor } from './colours.ts';
import { contrast, linear } from './luminance.ts';

/**
 * What someone sees who lacks one kind of cone, of linear red, green and blue: Machado, Oliveira and Fernandes,
 * A Physiologically-based Model for Simulation of Color Vision Deficiency, 2009, at severity 1.
 */
const SEEN = {
	'no red': [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	'no green': [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	'no blue': [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
} as const;
const LIGHT = [0.2126, 0.7152, 0.0722] as const;

/** Pairs of which one has to be told from the other, and by how much light at least. */
const PAIRS = [
	['--text', '--ground', 3.5],
	['--bright', '--ground', 3.5],
	['--title', '--ground', 2.4],
	['--digits', '--ground', 2.4],
	['--accent', '--ground', 2.4],
	// a chosen one's border, and that of the others
	['--accent', '--line', 1.5],
	['--bright', '--line', 2],
	// the lit muscle, its body, and the edge of it
	['--figure-muscle', '--figure-skin', 2.7],
	['--figure-muscle', '--figure-shorts', 1.8],
	['--figure-rim', '--figure-skin', 2],
	['--figure-rim', '--ground', 2.4],
	// the leg that works, and the other one
	['--figure-rim', '--figure-far-rim', 1.25]
] as const;

describe.each(Object.entries(SEEN))('%s', (_, matrix) => {
	const lightOf = (rgb: readonly number[]) => {
		const from = rgb.map(linear);
		const seen = matrix.map((row) => row.reduce((sum, part, i) => sum + part * (from[i] ?? 0), 0));
		return seen.reduce(
			(sum, value, i) => sum + Math.min(1, Math.max(0, value)) * (LIGHT[i] ?? 0),
			0
		);
	};
	for (const theme of THEMES)
		for (const dim of DIMS) {
			const tokens = tokensFor(theme, dim);
			test.each(PAIRS)(`${theme}, ${dim}: %s is told from %s`, (one, other, least) => {
				const [first, second] = [one, other].map((name) => lightOf(channels(tokens, name)));
				expect(contrast(first ?? 0, second ?? 0)).toBeGreaterThanOrEqual(least);
			});
		}
});
