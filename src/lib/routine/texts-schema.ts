import * as v from 'valibot';
import { text } from './schema.ts';

/** A line of 60 letters in English may need half as many more in another language. */
const line = text(90);
const name = text(60);

const cues = v.partial(
	v.strictObject({
		ready: line,
		start: line,
		quarter: line,
		middle: line,
		rep: line,
		end: line,
		finish: line
	})
);
const described = { name, instruction: line, feel: line, easeOff: line, cues };

const byId = <S extends v.GenericSchema>(schema: S) =>
	v.record(v.string(), schema, 'an object by id');

const ExerciseTextsSchema = v.strictObject(
	{
		...described,
		props: v.optional(v.array(name, 'a list of props')),
		figure: v.optional(v.strictObject({ alt: text(240) }))
	},
	'the texts of an exercise'
);

const RoutineTextsSchema = v.strictObject(
	{
		title: name,
		forWho: text(120),
		question: v.optional(line),
		steps: v.optional(v.array(v.partial(v.strictObject(described)), 'a list, one for each step'))
	},
	'the texts of a routine'
);

/** `routines/lang/<language>.json`: the texts of all other files by id, under the same fields as in the file. */
export const TextsSchema = v.strictObject(
	{
		$schema: v.optional(v.string()),
		exercises: byId(ExerciseTextsSchema),
		routines: byId(RoutineTextsSchema)
	},
	'an object of texts'
);
