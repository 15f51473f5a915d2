import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import { relief } from '$words/relief.ts';
import { exercises, library } from '$lib/routine/library.ts';
import { unknownSources } from '$lib/routine/unknown-sources.ts';
import { CONDITIONS, questions } from './screening.ts';
import { BESIDE, HABITS, HARMLESS, OVERLAP } from './habits.ts';
import { NO_PACK } from './packs.ts';
import { PATTERNS } from './patterns.ts';
import type { Listed } from './listed.ts';
import { SOURCES, sourceNumbers } from './sources.ts';
import { LEAVE_ALONE, LEVELS } from './warnings.ts';

/** All that this room says, wherever it stands, with the keys that lead there. */
const modules = import.meta.glob('./!(*.test|*sources|zones).ts', { eager: true });
function lines(value: unknown, path: string): { path: string; text: string }[] {
	if (typeof value === 'string') return [{ path, text: value }];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => lines(inner, `${path}/${key}`));
}
const isWords = ({ path }: { path: string }) =>
	!/\/(from\/\d+|id|level|(ASKED|CONDITIONS)\/\d+)$/.test(path);
const all = Object.entries(modules).flatMap(([file, exported]) => lines(exported, file));

test('every line can be read at a glance: 60 letters at most', () => {
	expect(all.length).toBeGreaterThan(80);
	const long = all.filter(isWords).filter(({ text }) => text.length > 60);
	expect(long).toEqual([]);
});

test('nothing is said without a source that is listed, and no source stands there for nothing', () => {
	const used = new Set<string>();
	let statements = 0;
	const look = (value: unknown): void => {
		if (typeof value !== 'object' || value === null) return;
		if ('says' in value || 'feels' in value) {
			statements++;
			const from = 'from' in value && Array.isArray(value.from) ? value.from : [];
			expect(from.length, JSON.stringify(value)).toBeGreaterThan(0);
			for (const source of from) used.add(source);
		}
		Object.values(value).forEach(look);
	};
	Object.values(modules).forEach(look);
	for (const { source = [] } of [...library, ...exercises.values()])
		for (const id of source) used.add(id);
	expect(statements).toBeGreaterThan(45);
	expect([...used].sort()).toEqual(Object.keys(SOURCES).sort());
});

test('a routine or an exercise with a source that is not listed is named, with its place', () => {
	expect(unknownSources(SOURCES)).toEqual([]);
	const file = { id: 'wall-calf', source: ['mayo', 'toString'] };
	expect(unknownSources(SOURCES, { exercises: [file], routines: [file] })).toEqual([
		'exercises/wall-calf.json source[1]: expected a source that exists, got "toString"',
		'wall-calf.json source[1]: expected a source that exists, got "toString"'
	]);
	for (const { id, source } of [...library, ...exercises.values()])
		expect(source?.length, id).toBeGreaterThan(0);
});

test('each source that has an address has the day on which a part of it was last seen', () => {
	const sources: readonly Listed[] = Object.values(SOURCES);
	expect(sources.filter(({ address, seen }) => address && !seen)).toEqual([]);
	for (const { seen = '2026-11-25' } of sources)
		expect(new Date(seen).toISOString().slice(0, 10)).toBe(seen);
});

test('every condition has its question, and every question is asked in the settings', () => {
	expect([...CONDITIONS].sort()).toEqual(Object.keys(questions).sort());
});

test('a line shows the numbers under which its sources stand, lowest first', () => {
	expect(sourceNumbers(['mayo', 'articles'])).toEqual([2, 3]);
});

/** Words below which the formula says nothing: it was made on passages of about a hundred. */
const RELIABLE = 100;
const cut = (granularity: 'word' | 'sentence', text: string) =>
	[...new Intl.Segmenter('en', { granularity }).segment(text)].filter(
		({ isWordLike }) => granularity === 'sentence' || isWordLike
	);

/** Flesch-Kincaid: the US school grade that reads it with ease; grade 1 is the year of six. */
function readingAge(lines: readonly string[]) {
	const text = lines.map((line) => (/[.?!]$/.test(line) ? line : `${line}.`)).join(' ');
	const words = cut('word', text).map(({ segment }) => segment);
	const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
	const sentence = cut('sentence', text).length;
	const grade = fleschKincaid({ sentence, word: words.length, syllable: syllables });
	return { age: grade + 5, words: words.length };
}

const saysOf = (statements: readonly { says: string }[]) => statements.map(({ says }) => says);
const screening = lines(modules['./screening.ts'], '').filter(isWords);
const routines = library.map(({ steps }) =>
	steps.flatMap(({ exercise: { instruction, feel, easeOff }, cues }) => [
		instruction,
		feel,
		easeOff,
		...Object.values(cues)
	])
);
const passages: readonly (readonly [string, readonly string[]])[] = [
	[
		'warning signs and advice',
		[
			...LEVELS.flatMap(({ title, does, signs }) => [title, does, ...saysOf(signs)]),
			...Object.values(relief.advised)
		]
	],
	[
		'patterns',
		PATTERNS.flatMap(({ name, feels, clue, help }) => [name, feels, clue, ...(help ? [help] : [])])
	],
	[
		'habits',
		[
			...[...HABITS, ...BESIDE].flatMap(({ title, lines }) => [title, ...saysOf(lines)]),
			...saysOf([...HARMLESS, ...OVERLAP])
		]
	],
	[
		'the screening, and the leg that is left alone',
		[...screening.map(({ text }) => text), ...saysOf([...LEAVE_ALONE, ...NO_PACK])]
	],
	['all routines', routines.flat()]
];

describe('a child of nine can read it', () => {
	test.each(passages)('%s', (_, lines) => {
		const { age, words } = readingAge(lines);
		expect(words).toBeGreaterThanOrEqual(RELIABLE);
		expect(age).toBeLessThanOrEqual(9);
	});
	test('each routine that is long enough to be judged', () => {
		const judged = routines.map(readingAge).filter(({ words }) => words >= RELIABLE);
		expect(judged.length).toBeGreaterThan(5);
		for (const { age } of judged) expect(age).toBeLessThanOrEqual(9);
	});
	test('the measure tells easy from hard', () => {
		const easy = readingAge(Array(20).fill('The cat sat on the mat and had a nap.'));
		const hard = readingAge(
			Array(20).fill(
				'Nocturnal musculoskeletal spasms necessitate immediate professional evaluation.'
			)
		);
		expect(easy.age).toBeLessThan(7);
		expect(hard.age).toBeGreaterThan(18);
	});
});
