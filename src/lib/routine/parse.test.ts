import fc from 'fast-check';
import { describe as about, expect, it } from 'vitest';
import { routineDuration } from './duration.ts';
import { library } from './library.ts';
import { describe, parseExercise, parseRoutine, type Parsed } from './parse.ts';

const exercises = new Map(
	library.flatMap(({ steps }) =>
		steps.map(({ exercise, cues }) => [exercise.id, { ...exercise, cues }])
	)
);
const FILE = 'bedtime-calm.json';
const valid = () => ({
	kind: 'bedtime',
	title: 'Bedtime calm',
	forWho: 'All',
	props: ['wall'],
	steps: [
		{ exercise: 'settle', side: 'both', hold: 20 },
		{ exercise: 'wall-calf', side: 'each', ready: 15, hold: 30, reps: 2, rest: 10, swap: 10 }
	] as Record<string, unknown>[]
});
const parse = (text: string) => parseRoutine(text, FILE, exercises);
const errorsOf = <T>(parsed: Parsed<T>) => ('errors' in parsed ? parsed.errors.map(describe) : []);
const errors = (value: unknown) => errorsOf(parse(JSON.stringify(value, null, '\t')));
const changed = (change: (routine: ReturnType<typeof valid>) => void) => {
	const routine = valid();
	change(routine);
	return errors(routine);
};
const step = (routine: ReturnType<typeof valid>, i: number) => routine.steps[i] ?? {};

about('the shipped routines', () => {
	it('last as long as they should', () => {
		const totals = Object.fromEntries(library.map((r) => [r.id, routineDuration(r)]));
		expect(totals).toEqual({
			'bedtime-calm': 740,
			'quick-five': 296,
			'study-style': 240,
			'study-style-seated': 120,
			'in-bed-gentle': 570
		});
	});
});

about('a good file', () => {
	it('gives a routine with its exercises and defaults put in', () => {
		const parsed = parse(JSON.stringify(valid()));
		expect(parsed).toMatchObject({
			value: {
				id: 'bedtime-calm',
				steps: [{ reps: 1, ready: 0, exercise: { id: 'settle', name: 'Settle in' } }, { reps: 2 }]
			}
		});
	});

	it('lets a step say its own words, and its own cues as a whole', () => {
		const routine = valid();
		Object.assign(step(routine, 1), { name: 'Wall', cues: { start: 'Lean.' } });
		expect(parse(JSON.stringify(routine))).toMatchObject({
			value: { steps: [{}, { exercise: { name: 'Wall' }, cues: { start: 'Lean.' } }] }
		});
	});
});

about('a bad file', () => {
	it('is refused with its name, the place and the reason: a number as text', () => {
		expect(changed((r) => (step(r, 1).hold = '30'))).toEqual([
			'bedtime-calm.json steps[1].hold: expected a number of seconds from 1 to 600, got "30"'
		]);
	});

	it('names the line', () => {
		const routine = valid();
		step(routine, 1).hold = 0;
		const text = JSON.stringify(routine, null, '\t');
		const parsed = parse(text);
		const line = text.split('\n').findIndex((each) => each.includes('"hold": 0')) + 1;
		expect(parsed).toMatchObject({ errors: [{ path: 'steps[1].hold', line }] });
	});

	it.each([
		[
			'a field of another name',
			(r) => (step(r, 0).hodl = 3),
			/steps\[0\]\.hodl: expected no field/
		],
		['a missing field', (r) => delete step(r, 0).side, /steps\[0\]\.side: expected .*got nothing/],
		['an unknown exercise', (r) => (step(r, 0).exercise = 'yoga'), /got "yoga"/],
		['an unknown side', (r) => (step(r, 0).side = 'up'), /expected one of "both", "each"/],
		[
			'too many steps',
			(r) => (r.steps = Array(41).fill(r.steps[0])),
			/1 to 40 steps, got a list of 41/
		],
		['no steps', (r) => (r.steps = []), /1 to 40 steps, got a list of 0/],
		['half a rep', (r) => (step(r, 0).reps = 1.5), /whole number from 1 to 30, got 1.5/],
		['too long a line', (r) => (r.forWho = 'x'.repeat(81)), /text of 1 to 80 letters, got "x+…/],
		['a blank line', (r) => (r.title = '  '), /title: expected a text/],
		[
			'a session that is too long',
			(r) => (r.steps = Array(40).fill({ exercise: 'settle', side: 'each', hold: 60 })),
			/at most 45 minutes in all, got 80/
		],
		[
			'a finish before the last step',
			(r) => (step(r, 0).cues = { finish: 'Done.' }),
			/steps\[0\]\.cues\.finish: expected it in the last step only/
		]
	] satisfies [string, (r: ReturnType<typeof valid>) => unknown, RegExp][])(
		'is refused: %s',
		(_, change, reason) => {
			const [first, ...more] = changed(change);
			expect(first).toMatch(reason);
			expect(more).toEqual([]);
		}
	);

	it.each([
		['a mistake in JSON', '{\n\t"kind": "bedtime",\n\t"title" "x"\n}', /line 3/],
		['nothing at all', '', /expected JSON/],
		['100,000 brackets', '['.repeat(100_000), /16 deep/],
		['a huge text', ' '.repeat(300_000), /256 kB/],
		['null', 'null', /routine object, got null/],
		['a number', '42', /routine object, got 42/],
		['a list', '[]', /kind: expected this field, got nothing/]
	])('is refused: %s', (_, text, reason) => {
		expect(errorsOf(parse(text))[0]).toMatch(reason);
	});

	it('cannot inherit what it lacks', () => {
		const text = JSON.stringify(valid()).replace(
			'"kind":"bedtime"',
			'"__proto__":{"kind":"bedtime"}'
		);
		expect(errorsOf(parse(text)).join()).toMatch(/kind|__proto__/);
	});

	it('is refused whatever is broken in it, by name, without a throw', () => {
		const wrong = fc.oneof(
			fc.constantFrom(null, true, -1, 1e9, '', [], {}, 'x'.repeat(100)),
			fc.double({ max: -1 })
		);
		const keys = ['kind', 'title', 'forWho', 'props', 'steps'] as const;
		const fields = ['exercise', 'side', 'hold', 'ready', 'reps', 'rest', 'swap'] as const;
		const broken = fc.tuple(fc.constantFrom(...keys, ...fields), fc.nat(1), wrong, fc.nat(2));
		fc.assert(
			fc.property(broken, ([key, index, value, way]) => {
				const routine: Record<string, unknown> = valid();
				const inStep = (fields as readonly string[]).includes(key);
				const target = inStep ? (valid().steps[index] ?? {}) : routine;
				if (inStep) routine.steps = [target];
				if (key === 'props' && Array.isArray(value)) return;
				if (way === 0) target[key] = value;
				else if (way === 1) target[`${key}x`] = value;
				else if (['kind', 'title', 'steps', 'exercise', 'side', 'hold'].includes(key))
					delete target[key];
				else target[key] = { [key]: value };
				const [first] = errors(routine);
				expect(first).toMatch(/^bedtime-calm\.json .*: expected ./);
			}),
			{ numRuns: 1000 }
		);
	});

	it('gives a routine or errors for any text and any JSON', () => {
		const any = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.json(),
			fc.jsonValue().map((value) => JSON.stringify(value))
		);
		fc.assert(
			fc.property(any, (text) => {
				expect(errorsOf(parse(text))[0]).toMatch(/^bedtime-calm\.json/);
				expect(errorsOf(parseExercise(text, 'x.json'))[0]).toMatch(/^x\.json/);
			}),
			{ numRuns: 1000 }
		);
	});
});
