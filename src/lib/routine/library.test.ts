import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { muscles } from '$lib/relief/muscles.ts';
import { misplaced } from './file-places.ts';
import { exercises, library } from './library.ts';
import { missingIn, NAMED } from './named.ts';
import { sampleOf } from './sample.ts';

describe('a file that would silently not be there is named', () => {
	const name = (path: string) => `${path}: expected a file name like wall-calf-2.json: a-z, 0-9, -`;
	const ending = (path: string) =>
		`${path}: expected a file name that ends in .json, got "${path.split('/').at(-1)}"`;
	const folder = (path: string, got: string) =>
		`${path}: expected it in routines/, routines/exercises/ or routines/lang/, got routines/${got}/`;
	test.each([
		['Two-Minutes.JSON', ending('Two-Minutes.JSON')],
		['two-minutes.json.txt', ending('two-minutes.json.txt')],
		['two-minutes.jsonc', ending('two-minutes.jsonc')],
		['two-minutes', ending('two-minutes')],
		['exercises/wall-calf.json~', ending('exercises/wall-calf.json~')],
		['exercises/README.md', ending('exercises/README.md')],
		['Two-Minutes.json', name('Two-Minutes.json')],
		['two minutes.json', name('two minutes.json')],
		['two.minutes.json', name('two.minutes.json')],
		['exercises/wall_calf.json', name('exercises/wall_calf.json')],
		['mine/two-minutes.json', folder('mine/two-minutes.json', 'mine')],
		['exercises/calf/wall.json', folder('exercises/calf/wall.json', 'exercises/calf')],
		['Exercises/wall-calf.json', folder('Exercises/wall-calf.json', 'Exercises')]
	])('%s', (path, message) => expect(misplaced(path)).toBe(message));

	test.each(['two-minutes.json', 'exercises/wall-calf-2.json', 'lang/pt-br.json'])(
		'and no other: %s',
		(path) => expect(misplaced(path)).toBeUndefined()
	);

	test('each file of the folder is read', () => {
		const files = readdirSync('routines').filter((file) => /^[^.]+\.json$/.test(file));
		expect(library.map(({ id }) => `${id}.json`).sort()).toEqual(files.sort());
	});
});

describe('a routine that the app asks for by name', () => {
	test.each(Object.entries(NAMED))('%s is missed by its file', (id, { kind, for: page }) => {
		expect(missingIn(library.filter((routine) => routine.id !== id))).toEqual([
			`${id}.json: expected a routine of kind "${kind}", which ${page} needs, got no such file`
		]);
		const other = kind === 'after' ? 'bedtime' : 'after';
		const changed = library.map((each) => (each.id === id ? { ...each, kind: other } : each));
		expect(missingIn(changed as typeof library)).toEqual([
			`${id}.json: expected a routine of kind "${kind}", which ${page} needs, got kind "${other}"`
		]);
	});

	test('is named in one place: no other file has the id of a routine that it does not know', () => {
		const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
			(file) => /\.(ts|svelte)$/.test(file) && !file.endsWith('.test.ts')
		);
		// an exercise may have the same id
		const ids = library.map(({ id }) => id).filter((id) => !exercises.has(id));
		const used = sources.flatMap((file) => {
			const text = readFileSync(`src/${file}`, 'utf8');
			return ids.filter((id) => text.includes(`'${id}'`)).map((id) => `${id} in ${file}`);
		});
		const unknown = used.filter((one) => !((one.split(' ')[0] as string) in NAMED));
		// an order may name what is not there
		expect(unknown.toSorted()).toEqual([
			'quick-five in lib/routine/library.ts',
			'study-style in routes/diary/six-weeks/Begin.svelte',
			'study-style-seated in routes/diary/six-weeks/Begin.svelte',
			'whole-leg-calm in lib/routine/library.ts'
		]);
	});

	test('is there for each muscle', () => {
		for (const { page, relief, after } of Object.values(muscles)) {
			expect(NAMED[relief]).toEqual({ kind: 'relief', for: page });
			expect(NAMED[after].kind).toBe('after');
		}
	});
});

test('the sample for the choices about sound is there whatever one routine is left out', () => {
	const bedtime = library.filter(({ kind }) => kind === 'bedtime');
	for (const gone of bedtime) {
		const [step] = sampleOf(bedtime.filter((one) => one !== gone)).steps;
		expect(step?.cues.ready && step.cues.start).toBeTruthy();
		expect(step?.side).toBe('each');
	}
});

test('a figure is told in plain words: a leg or a back is straight, not long', () => {
	for (const { id, figure } of exercises.values())
		expect(figure?.alt, id).not.toMatch(/\b(leg|legs out|toes) long\b|\blong (back|legs?)\b/);
});
