import { describe, expect, it } from 'vitest';
import { exercises } from './library.ts';
import { parseTexts } from './parse.ts';
import { Translation } from './translation.ts';
import type { Texts } from './translate.ts';

const bridge = {
	name: 'Wall calf stretch',
	instruction: 'One foot back.',
	feel: 'Calf',
	easeOff: 'Bend it.',
	moves: false,
	skipIf: ['unsteady'],
	props: ['wall', 'mat'],
	cues: { start: 'Lean in.', end: 'Come back.' },
	figure: { alt: 'Leaning at a wall.', highlighted: ['calf'] }
};
const texts = {
	name: 'Wadendehnung',
	instruction: 'Ein Fuß nach hinten.',
	feel: 'Wade',
	easeOff: 'Knie beugen.',
	props: ['Wand', 'Matte'],
	cues: { start: 'Lehn dich vor.', end: 'Komm zurück.' },
	figure: { alt: 'An eine Wand gelehnt, ein Bein hinten.' }
};
const routine = {
	kind: 'bedtime',
	title: 'Calm',
	forWho: 'All',
	question: 'Has your doctor agreed?',
	steps: [
		{ exercise: 'wall', side: 'each', ready: 20 },
		{ exercise: 'wall', side: 'both', cues: { start: 'Again.' } }
	]
};
const titled = { title: 'Ruhig', forWho: 'Für alle', question: 'Ist der Arzt dafür?' };
const translation = (own: object, steps?: object[]) =>
	new Translation(
		{ exercises: { wall: own }, routines: { calm: { ...titled, steps } } } as unknown as Texts,
		'lang/de.json'
	);

describe('a file in another language', () => {
	it('has all its texts from there, and keeps the rest', () => {
		const all = translation(texts, [{}, { cues: { start: 'Noch einmal.' } }]);
		expect(all.of(bridge, 'exercises', 'wall')).toEqual({
			...bridge,
			...texts,
			figure: { alt: texts.figure.alt, highlighted: ['calf'] }
		});
		expect(all.of(routine, 'routines', 'calm')).toEqual({
			...routine,
			...titled,
			steps: [routine.steps[0], { ...routine.steps[1], cues: { start: 'Noch einmal.' } }]
		});
		expect(all.mistakes).toEqual([]);
	});

	it('is named by file and path where a text is missing, or one too many', () => {
		const { feel: _, ...part } = texts;
		const all = translation(
			{ ...part, props: ['Wand', 'Matte', 'Kissen'], cues: { start: 'Vor.', rep: 'Noch.' } },
			undefined
		);
		all.of(bridge, 'exercises', 'wall');
		all.of(routine, 'routines', 'calm');
		const where = 'lang/de.json exercises.wall';
		expect(all.mistakes).toEqual([
			`${where}.feel: expected this field, got nothing`,
			`${where}.cues.rep: expected nothing here: the file has no such text`,
			`${where}.cues.end: expected this field, got nothing`,
			`${where}.props: expected nothing here: the file has no such text`,
			'lang/de.json routines.calm.steps: expected this field, got nothing'
		]);
	});

	it('is named as a whole where it has no texts, and where its id is not known', () => {
		const all = translation(texts);
		all.of(bridge, 'exercises', 'floor');
		expect(all.mistakes).toEqual([
			'lang/de.json exercises.floor: expected this field, got nothing',
			'lang/de.json exercises.wall: expected the name of a file that exists',
			'lang/de.json routines.calm: expected the name of a file that exists'
		]);
	});
});

describe('a file of texts', () => {
	const parsed = (value: object) => parseTexts(JSON.stringify(value), 'lang/de.json');
	const errors = (value: object) => {
		const result = parsed(value);
		return 'errors' in result ? result.errors.map(({ path, message }) => [path, message]) : [];
	};

	it('is taken where each is one, half as long again as English at most', () => {
		const long = { ...texts, name: 'x'.repeat(60), feel: 'x'.repeat(90) };
		expect(errors({ exercises: { wall: long }, routines: { calm: titled } })).toEqual([]);
	});

	it('is refused by path where it has another field or another type', () => {
		const own = { ...texts, hold: 5, name: 'x'.repeat(61) };
		expect(errors({ exercises: { wall: own, floor: 'Boden' }, routines: {} })).toEqual([
			['exercises.wall.name', expect.stringMatching(/^expected a text of 1 to 60 letters, got "/)],
			['exercises.wall.hold', 'expected no field of this name'],
			['exercises.floor', 'expected the texts of an exercise, got "Boden"']
		]);
		expect(errors({ exercises: {} })).toEqual([['routines', 'expected this field, got nothing']]);
	});
});

it('the texts of English would be the files themselves', () => {
	const own = Object.fromEntries(exercises);
	const all = new Translation({ exercises: own, routines: {} } as unknown as Texts, 'lang/en.json');
	for (const [id, exercise] of exercises)
		expect(all.of(exercise, 'exercises', id)).toEqual(exercise);
	expect(all.mistakes).toEqual([]);
});
