import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineOf, readJson } from './read-json.ts';

const shipped = readFileSync('routines/bedtime-calm.json', 'utf8');
const message = (text: string) => {
	const read = readJson(text);
	return 'message' in read ? read.message : undefined;
};
const mistake = (line: number) => ({
	message: `expected JSON, got a mistake in line ${line}`,
	line
});

test('what JSON.parse reads is read as it reads it', () => {
	fc.assert(
		fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
			const text = JSON.stringify(value, null, '\t');
			expect(readJson(text)).toEqual({ value: JSON.parse(text) });
		})
	);
});

test('a mistake in the syntax is named by its line', () => {
	expect(readJson(shipped.replace('"both",', '"both" oops'))).toEqual(mistake(10));
	expect(readJson(shipped.replace('"kind"', '// the kind\n"kind"'))).toEqual(mistake(3));
	expect(readJson(shipped.replace('"hold": 20', '"hold": NaN'))).toEqual(mistake(11));
	expect(readJson(shipped.replace('"hold": 20', '"hold": 20,'))).toEqual(mistake(12));
	expect(readJson(shipped.trimEnd().slice(0, -1))).toEqual(mistake(52));
	expect(readJson('')).toEqual(mistake(1));
});

test('a field that stands twice is refused, not half used', () => {
	expect(readJson('{\n"a": [{ "b": 1,\n"b": 2 }]}')).toEqual({
		message: 'expected this field once, got it twice',
		path: ['a', 0, 'b'],
		line: 3
	});
	expect(message('[{ "a": { "b": 1 }, "b": 2 }, { "a": { "a": 1 } }]')).toBeUndefined();
});

test('a byte order mark in front does no harm', () => {
	expect(readJson('\uFEFF{}')).toEqual({ value: {} });
});

test('brackets in a text are no brackets', () => {
	expect(readJson(`["${'['.repeat(50)}\\"${'{'.repeat(50)}"]`)).toHaveProperty('value');
	expect(readJson(`${'['.repeat(16)}${']'.repeat(16)}`)).toHaveProperty('value');
	expect(message(`${'['.repeat(17)}${']'.repeat(17)}`)).toMatch(/16 deep/);
});

test('more than 256 kB are refused unread', () => {
	expect(readJson(`${' '.repeat(256 * 1024 - 2)}{}`)).toEqual({ value: {} });
	expect(message(`${' '.repeat(256 * 1024 - 1)}{}`)).toBe('expected at most 256 kB, got more');
});

// the parser that finds the line guesses on after a mistake, and so past what was counted
test.each([
	['closing brackets', `{"a":${']'.repeat(1e5)},"b":${'['.repeat(1e5)}`],
	['crossed brackets', `{${'"a":{],'.repeat(3e4)}`],
	['a comment', `[/*"*/${'['.repeat(2e5)}`],
	['a text that is left open', `["\n${'['.repeat(2e5)}`]
])('a depth that is hidden by %s overflows nothing', (_, text) => {
	expect(message(text)).toMatch(/expected JSON, got a mistake in line \d/);
});

test('a place has a line, or that of what it would be in', () => {
	const text = '{\n"a": [\n{ "b":\n1 }]}';
	expect(lineOf(text, ['a', 0, 'b'])).toBe(4);
	expect(lineOf(text, ['a', 0, 'missing'])).toBe(3);
	expect(lineOf(text, [])).toBe(1);
});
