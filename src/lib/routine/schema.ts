import * as v from 'valibot';
import { FigureSchema } from './figure-schema.ts';
import { LIMITS } from './limits.ts';

export const text = (longest: number) => {
	const expected = `a text of 1 to ${longest} letters`;
	return v.pipe(
		v.string(expected),
		v.minLength(1, expected),
		v.maxLength(longest, expected),
		v.regex(/\S/, expected)
	);
};

const seconds = (least: number) => {
	const expected = `a number of seconds from ${least} to ${LIMITS.seconds}`;
	return v.pipe(
		v.number(expected),
		v.minValue(least, expected),
		v.maxValue(LIMITS.seconds, expected)
	);
};

const oneOf = <const T extends readonly string[]>(...choices: T) =>
	v.picklist(choices, `one of ${choices.map((choice) => `"${choice}"`).join(', ')}`);

const count = `a whole number from 1 to ${LIMITS.reps}`;
const line = text(60);
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** A file's name without its ending is the id of what it holds, and part of an address. */
export const isId = (name: string): boolean => ID.test(name);
const id = v.pipe(
	v.string('the name of an exercise file'),
	v.regex(ID, 'the name of an exercise file')
);

const expectedCues = 'an object of cues';

/** What is said at each moment of a step's side; `finish` once, at the end of the routine. */
export const CuesSchema = v.strictObject(
	{
		ready: v.optional(line),
		start: v.optional(line),
		quarter: v.optional(line),
		middle: v.optional(line),
		rep: v.optional(line),
		end: v.optional(line),
		finish: v.optional(line)
	},
	expectedCues
);
const cues = v.lazy((input) =>
	// valibot takes an empty list for an object without required fields
	Array.isArray(input) ? v.never(expectedCues) : CuesSchema
);

/** Answers about a person that make a step unfit for them. */
export const CONDITIONS = [
	'unsteady',
	'pregnant',
	'pastClot',
	'sciatica',
	'recentInjury',
	'arteryDisease',
	'numbFeet',
	'hotLeg'
] as const;

/** A warning that is shown as long as an exercise lasts; its words are the app's own. */
export const CAUTIONS = ['clot'] as const;

/** How an exercise is done on one's feet, or gets up and down; one without a posture is done lying or sitting. */
export const POSTURES = ['rise', 'stand', 'walk', 'sit'] as const;

const skipIf = v.array(oneOf(...CONDITIONS), 'a list of conditions');
const expectedSources = 'a list of sources';
/** Ids of `help/sources.ts`, which this room may not import: `unknown-sources.ts` checks them at build. */
const source = v.pipe(v.array(text(40), expectedSources), v.minLength(1, expectedSources));

const described = {
	name: text(40),
	instruction: line,
	feel: line,
	easeOff: line,
	cues
};

/** `routines/exercises/<id>.json` */
export const ExerciseSchema = v.strictObject(
	{
		$schema: v.optional(v.string()),
		...described,
		moves: v.optional(v.boolean('true or false'), false),
		readies: v.optional(v.boolean('true or false')),
		skipIf: v.optional(skipIf, []),
		posture: v.optional(oneOf(...POSTURES)),
		caution: v.optional(oneOf(...CAUTIONS)),
		props: v.optional(v.array(text(40), 'a list of props'), []),
		source,
		figure: v.optional(FigureSchema)
	},
	'an exercise object'
);

const expectedSteps = `a list of 1 to ${LIMITS.steps} steps`;

export const StepSchema = v.strictObject(
	{
		exercise: id,
		side: oneOf('both', 'each', 'cramped'),
		ready: v.optional(seconds(0), 0),
		hold: seconds(1),
		reps: v.optional(
			v.pipe(
				v.number(count),
				v.integer(count),
				v.minValue(1, count),
				v.maxValue(LIMITS.reps, count)
			),
			1
		),
		rest: v.optional(seconds(0), 0),
		swap: v.optional(seconds(0), 0),
		instead: v.optional(v.array(id, 'a list of exercises')),
		...v.partial(v.object(described)).entries
	},
	'a step object'
);

/** `routines/<id>.json` */
export const RoutineSchema = v.strictObject(
	{
		$schema: v.optional(v.string()),
		kind: oneOf('bedtime', 'day', 'relief', 'after', 'pack'),
		title: text(40),
		forWho: text(80),
		question: v.optional(line),
		skipIf: v.optional(skipIf),
		source,
		steps: v.pipe(
			v.array(StepSchema, expectedSteps),
			v.minLength(1, expectedSteps),
			v.maxLength(LIMITS.steps, expectedSteps)
		)
	},
	'a routine object'
);
