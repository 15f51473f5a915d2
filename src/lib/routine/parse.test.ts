import { describe, expect, test } from 'vitest';
import { routineDuration } from './duration.ts';
import { library } from './library.ts';
import { edited, errors, messages, parse, shipped, source, type Place } from './changed-files.ts';
import { describe as written, parseExercise, parseRoutine } from './parse.ts';

describe('what ships', () => {
	test('every routine takes the time that it was written for', () => {
		const totals = Object.fromEntries(library.map((each) => [each.id, routineDuration(each)]));
		expect(totals).toMatchObject({
			'bedtime-calm': 750,
			'quick-five': 296,
			'study-style': 245,
			'study-style-seated': 120,
			'in-bed-gentle': 580,
			'whole-leg-calm': 915,
			'relief-calf': 195,
			'relief-foot': 195,
			'relief-thigh-back': 225,
			'relief-thigh-front': 212
		});
	});

	test('the routines that most want come first', () => {
		const first = library.map(({ id }) => id).slice(0, 3);
		expect(first).toEqual(['bedtime-calm', 'quick-five', 'in-bed-gentle']);
	});

	test("a step's own cues take the place of the exercise's as a whole", () => {
		const [bedtime, quick] = library;
		expect(bedtime?.steps[3]?.cues.end).toBe('Well done, now let your foot rest.');
		expect(quick?.steps[2]?.cues).toEqual({
			ready: 'Ankle circles.',
			start: 'Big, slow circles.',
			rep: 'Now circle the other way.',
			finish: 'All done, so loosen your covers and sleep well.'
		});
	});

	test('a step may say its exercise in other words, and be silent', () => {
		const step = { exercise: 'wall-calf', side: 'each', hold: 9, feel: 'A pull', cues: {} };
		const parsed = parse(edited(['steps', 1], step));
		expect('value' in parsed && parsed.value.steps[1]).toEqual({
			...{ side: 'each', ready: 0, hold: 9, reps: 1, rest: 0, swap: 0, cues: {} },
			exercise: expect.objectContaining({
				id: 'wall-calf',
				name: 'Wall calf stretch',
				feel: 'A pull'
			})
		});
	});
});

test('the example of the README is a routine', () => {
	const [, example = ''] = source('README.md').match(/```json\n([^]*?)```/) ?? [];
	expect(messages(example)).toEqual([]);
});

describe('is refused with its place', () => {
	const long = 'x'.repeat(61);
	const step = { exercise: 'settle', side: 'both', hold: 20 };
	const hold = 'a number of seconds from 1 to 600';
	const pause = 'a number of seconds from 0 to 600';
	const missing = 'expected this field, got nothing';
	const unknown = 'expected no field of this name';

	test.each<[string, Place, unknown, string]>([
		['a number as text', ['steps', 1, 'hold'], '30', `steps[1].hold: expected ${hold}, got "30"`],
		['NaN as text', ['steps', 1, 'hold'], 'NaN', `steps[1].hold: expected ${hold}, got "NaN"`],
		['a hold of no time', ['steps', 1, 'hold'], 0, `steps[1].hold: expected ${hold}, got 0`],
		['a hold too long', ['steps', 1, 'hold'], 601, `steps[1].hold: expected ${hold}, got 601`],
		['a rest below 0', ['steps', 1, 'rest'], -1, `steps[1].rest: expected ${pause}, got -1`],
		[
			'half a rep',
			['steps', 1, 'reps'],
			0.5,
			'steps[1].reps: expected a whole number from 1 to 30, got 0.5'
		],
		['an empty title', ['title'], '', 'title: expected a text of 1 to 40 letters, got ""'],
		['a blank title', ['title'], ' ', 'title: expected a text of 1 to 40 letters, got " "'],
		[
			'a line too long',
			['steps', 2, 'feel'],
			long,
			`steps[2].feel: expected a text of 1 to 60 letters, got "${long.slice(0, 39)}…"`
		],
		[
			'an unknown kind',
			['kind'],
			'morning',
			'kind: expected one of "bedtime", "day", "relief", "after", "pack", got "morning"'
		],
		[
			'null for a side',
			['steps', 4, 'side'],
			null,
			'steps[4].side: expected one of "both", "each", "cramped", got null'
		],
		['a missing title', ['title'], undefined, `title: ${missing}`],
		['a missing hold', ['steps', 1, 'hold'], undefined, `steps[1].hold: ${missing}`],
		['a misspelt field', ['steps', 1, 'rests'], 5, `steps[1].rests: ${unknown}`],
		['a field that objects inherit', ['constructor'], 1, `constructor: ${unknown}`],
		['a field without a name', [''], 1, `[""]: ${unknown}`],
		[
			'an exercise that is not there',
			['steps', 1, 'exercise'],
			'wall-calves',
			'steps[1].exercise: expected an exercise that exists, got "wall-calves"'
		],
		[
			'a path for an exercise',
			['steps', 1, 'exercise'],
			'../wall-calf',
			'steps[1].exercise: expected the name of an exercise file, got "../wall-calf"'
		],
		[
			'what is done instead, which is not there',
			['steps', 1, 'instead'],
			['slow-breaths', 'slow-breath'],
			'steps[1].instead[1]: expected an exercise that exists, got "slow-breath"'
		],
		['a missing source', ['source'], undefined, `source: ${missing}`],
		['no source', ['source'], [], 'source: expected a list of sources, got a list of 0'],
		['an unknown cue', ['steps', 1, 'cues', 'begin'], 'Lean.', `steps[1].cues.begin: ${unknown}`],
		[
			'a list of cues',
			['steps', 1, 'cues'],
			[],
			'steps[1].cues: expected an object of cues, got a list of 0'
		],
		[
			'a finish before the last step',
			['steps', 1, 'cues', 'finish'],
			'Sleep well.',
			'steps[1].cues.finish: expected it in the last step only'
		],
		['a step that is null', ['steps', 0], null, 'steps[0]: expected a step object, got null'],
		['no steps', ['steps'], [], 'steps: expected a list of 1 to 40 steps, got a list of 0'],
		[
			'too many steps',
			['steps'],
			Array(41).fill(step),
			'steps: expected a list of 1 to 40 steps, got a list of 41'
		],
		[
			'a routine too long in all',
			['steps', 1, 'reps'],
			30,
			'steps: expected at most 45 minutes in all, got 50'
		]
	])('%s', (_, place, value, message) => {
		expect(messages(edited(place, value))).toEqual([`bedtime-calm.json ${message}`]);
	});

	test('every mistake of a file, each in its line', () => {
		const text = shipped.replace('"Bedtime calm"', '7').replace('"hold": 30', '"hold": "30"');
		expect(errors(parse(text)).map(({ path, line }) => [path, line])).toEqual([
			['title', 4],
			['steps[1].hold', 17]
		]);
	});

	test('a mistake in an exercise file', () => {
		const text = source('exercises/ankle-circles.json');
		const wrong = text.replace('"moves": true', '"moves": 1').replace('"hotLeg"', '"tired"');
		expect(errors(parseExercise(text, 'ankle-circles.json'))).toEqual([]);
		expect(errors(parseExercise(wrong, 'ankle-circles.json')).map(written)).toEqual([
			'ankle-circles.json moves: expected true or false, got 1',
			'ankle-circles.json skipIf[0]: expected one of ' +
				'"unsteady", "pregnant", "pastClot", "sciatica", ' +
				'"recentInjury", "arteryDisease", "numbFeet", "hotLeg", got "tired"'
		]);
	});
});

describe('a text that holds something else', () => {
	test.each([
		['null', 'null', ': expected a routine object, got null'],
		['a number', '1e999', ': expected a routine object, got Infinity'],
		['a list', '[]', ' kind: expected this field, got nothing'],
		['half a letter', '"\\ud800"', ': expected a routine object, got "\\ud800"'],
		['a mistake in line 3', '{\n\n"kind"}', ': expected JSON, got a mistake in line 3'],
		['100,000 brackets', '['.repeat(1e5), ': expected brackets at most 16 deep, got more']
	])('is refused: %s', (_, text, message) => {
		expect(messages(text)[0]).toBe(`bedtime-calm.json${message}`);
	});

	test('is refused where a field stands twice, with its place', () => {
		const text = shipped.replace('"hold": 30,', '"hold": 30,\n"hold": 60,');
		expect(errors(parse(text))).toEqual([
			{
				file: 'bedtime-calm.json',
				path: 'steps[1].hold',
				message: 'expected this field once, got it twice',
				line: 18
			}
		]);
	});

	test('cannot reach what objects inherit by __proto__', () => {
		expect(messages(shipped.replace('{', '{ "__proto__": { "title": "x" },'))).toEqual([
			'bedtime-calm.json __proto__: expected no field of this name'
		]);
		expect(messages(shipped.replace('"kind"', '"__proto__": { "kind": "after" }, "k"'))).toContain(
			'bedtime-calm.json kind: expected this field, got nothing'
		);
		expect({}).not.toHaveProperty('title');
	});

	test('throws nothing where half a letter stands in a name or a text', () => {
		expect(messages(shipped.replace('"kind"', '"\\udc00"'))).toHaveLength(2);
		expect(messages(shipped.replace('Bedtime calm', '\\ud83d'))).toEqual([]);
	});

	test.each([
		['a hundred thousand steps are wrong', `{"steps":[1${',1'.repeat(1e5)}]}`],
		['a name is 200 kB long', `{"${'x'.repeat(2e5)}":1}`],
		['a text is 200 kB long', edited(['title'], 'x'.repeat(2e5))],
		['an exercise is 200 kB long', edited(['steps', 0, 'exercise'], 'x'.repeat(2e5))]
	])('is refused in short, where %s', (_, text) => {
		const found = messages(text);
		expect(found.length).toBeGreaterThan(0);
		expect(found.length).toBeLessThanOrEqual(20);
		for (const message of found) expect(message.length).toBeLessThan(200);
	});
});

test('a file whose name cannot be an address is refused by its name', () => {
	const [wrong, ...more] = errors(parseRoutine(shipped, 'Bedtime calm.json', new Map()));
	expect(wrong && written(wrong)).toBe(
		'Bedtime calm.json: expected a file name like wall-calf-2.json: a-z, 0-9, -'
	);
	expect(more).toEqual([]);
});
