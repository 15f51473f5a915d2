import { expect, test } from 'vitest';
import { tokensOf, withValues } from './tokens.ts';

const CSS = `
/* :root { --ground: #bad; } */
:root { color-scheme: dark; --ground: #000; --text: #c51; --line: var(--text); }
:root[data-dim] { --text: #a41; --line: #410; }
:root[data-dim='dimmest'] { --line: #200; }
:root[data-theme='more'][data-dim] { --text: #e73; }
:root[data-theme='more']:where([data-dim]) { --line: #e73; }
:root[data-theme='more'] { --text: #f94; --line: #f94; }
:root[data-theme^='day'] { --ground: #eed; --text: #321; }
@media print { :root:root { --ground: #fff; } :root:root { --text: #000; } }
@supports (font: -apple-system-body) { :root { --line: #bad; } }
h1 { --text: #bad; }`;
const of = (data: Record<string, string>, media?: string) =>
	Object.fromEntries(tokensOf(CSS, { data, media }));

test('what is said of a page alone comes after what is said of all, and the last of equals stays', () => {
	expect(of({})).toEqual({ '--ground': '#000', '--text': '#c51', '--line': 'var(--text)' });
	expect(of({ dim: 'dim' })).toEqual({ '--ground': '#000', '--text': '#a41', '--line': '#410' });
	expect(of({ dim: 'dimmest' })['--line']).toBe('#200');
	expect(of({ dim: 'dimmest', theme: 'day' })['--text']).toBe('#321');
	expect(of({ theme: 'day-more' })['--text']).toBe('#321');
	expect(of({ theme: 'more', dim: 'dim' })).toMatchObject({ '--text': '#e73', '--line': '#f94' });
	expect(of({ theme: 'more' })['--text']).toBe('#f94');
	expect(of({ dim: 'dim' }, 'print')).toMatchObject({ '--ground': '#fff', '--text': '#000' });
});

test('a value that refers to another is followed, and one that is not there is told', () => {
	const tokens = tokensOf(CSS);
	expect(withValues('1px solid var(--line)', tokens)).toBe('1px solid #c51');
	expect(() => withValues('var(--nothing)', tokens)).toThrow('no --nothing');
	expect(() => tokensOf('')).toThrow('src/tokens.css');
});
