import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { looksIn, nameOf } from './marks.ts';

it('has a look for each block of tokens, and each once', () => {
	const css = `:root { --a: 1 }
:root[data-dim] { --a: 2 }
:root[data-dim='dimmest'] { --a: 3 }
:root[data-theme^='day'] { --a: 4 }
@media (width > 40rem) {
	:root[data-dim] { --a: 5 }
}
:root[data-theme='day'] { --a: 6 }`;
	expect(looksIn(css).map(nameOf)).toEqual(['night', 'dim', 'dimmest', 'day']);
});

it('has every step of the app’s own', () => {
	const names = looksIn(readFileSync('src/tokens.css', 'utf8')).map(nameOf);
	expect(names).toEqual(expect.arrayContaining(['night', 'dim', 'dimmest']));
});
