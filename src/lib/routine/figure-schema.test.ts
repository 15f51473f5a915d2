import { describe, expect, test } from 'vitest';
import { errors, put, source, type Place } from './changed-files.ts';
import { describe as written, parseExercise } from './parse.ts';

const FILE = 'wall-calf.json';
const exercise: unknown = JSON.parse(source(`exercises/${FILE}`));
const parsed = (json: unknown) => parseExercise(JSON.stringify(json), FILE);
const messages = (place: Place, value: unknown) =>
	errors(parsed(put(exercise, ['figure', ...place], value))).map(written);

test('an exercise without a figure is an exercise', () => {
	const bare = parsed(put(exercise, ['figure'], undefined));
	expect(bare).toHaveProperty('value.id', 'wall-calf');
	expect(bare).not.toHaveProperty('value.figure');
});

test('the figure of the README is one', () => {
	const [, example = ''] = /whole figure:\n\n```json\n([^]*?)```/.exec(source('README.md')) ?? [];
	const figure: unknown = JSON.parse(example);
	expect(parsed(put(exercise, ['figure'], figure))).toMatchObject({
		value: { figure: { highlighted: ['hamstring'] } }
	});
});

test('what is left out has its default', () => {
	expect(parsed(put(exercise, ['figure', 'motion'], undefined))).toMatchObject({
		value: { figure: { motion: { kind: 'hold' }, props: { floor: true } } }
	});
});

describe('is refused with its place', () => {
	const degrees = 'expected degrees from -180 to 180';
	const point = 'expected a place [x, y]';

	test.each<[string, Place, unknown, string]>([
		['no sentence', ['alt'], undefined, 'alt: expected this field, got nothing'],
		[
			'a word as sentence',
			['alt'],
			'Wall',
			'alt: expected a sentence of 10 to 160 letters, got "Wall"'
		],
		['an angle as text', ['start', 'lean'], '12', `start.lean: ${degrees}, got "12"`],
		['more than a turn', ['end', 'stand', 'ankle'], 200, `end.stand.ankle: ${degrees}, got 200`],
		[
			'half a place',
			['start', 'arms', 'near', 'at'],
			[3],
			`start.arms.near.at[1]: expected a number from -200 to 200, got nothing`
		],
		['no place', ['start', 'arms', 'near', 'at'], 3, `start.arms.near.at: ${point}, got 3`],
		['a mistyped field', ['start', 'laen'], 3, 'start.laen: expected no field of this name'],
		['a strange muscle', ['highlighted', 0], 'biceps', 'highlighted[0]: expected one of'],
		[
			'a strange hand',
			['start', 'arms', 'near', 'hold'],
			'fist',
			'start.arms.near.hold: expected one of "rest", "palm", "grip", got "fist"'
		],
		[
			'a hand on nothing',
			['start', 'arms', 'near', 'on'],
			'near calf',
			'start.arms.near.on: expected a part to hold'
		]
	])('%s', (_, place, value, message) => {
		expect(messages(place, value)[0]).toContain(`${FILE} figure.${message}`);
	});

	test('a hand that hangs at the start and is placed at the end', () => {
		const hangs = put(exercise, ['figure', 'start', 'arms', 'near'], {});
		const placed = put(hangs, ['figure', 'end', 'arms'], { near: { at: [20, 70] } });
		expect(errors(parsed(placed)).map(written)).toEqual([
			`${FILE} figure: expected an end that places each hand and foot as the start does, got an object`
		]);
	});

	test('a motion that there is not', () => {
		expect(messages(['motion'], { kind: 'jump' })[0]).toContain('figure.motion');
		expect(messages(['motion'], { kind: 'loop', there: 0, back: 1 })[0]).toBe(
			`${FILE} figure.motion.there: expected seconds from 1 to 20, got 0`
		);
	});
});
