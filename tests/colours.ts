import { readFileSync } from 'node:fs';
import { tokensOf, withValues, type Tokens } from '../src/commands/tokens.ts';
import type { Dim } from '../src/lib/choices/dims.ts';
import type { THEMES } from '../src/lib/choices/look.ts';

export type Theme = (typeof THEMES)[number];
type Channels = readonly [red: number, green: number, blue: number];

const css = readFileSync('src/tokens.css', 'utf8');

/** What `tokens.css` says to a page of a theme, at a step of Dim. */
export const tokensFor = (theme: Theme, dim: Dim, media?: string): Tokens =>
	tokensOf(css, {
		data: {
			theme,
			...(dim === 'standard' ? {} : { dim })
		},
		media
	});

/** A colour of them; fails where it is no colour. */
export function channels(tokens: Tokens, name: string): Channels {
	const value = withValues(`var(${name})`, tokens);
	const [, digits] = /^#([\da-f]{3}|[\da-f]{6})$/.exec(value) ?? [];
	if (!digits) throw new Error(`${name} is no colour: ${value}`);
	const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
	const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((i) => parseInt(long.slice(i, i + 2), 16));
	return [red, green, blue];
}

export const namesOfColours = (tokens: Tokens): readonly string[] =>
	[...tokens].flatMap(([name, value]) => (value.startsWith('#') ? [name] : []));
