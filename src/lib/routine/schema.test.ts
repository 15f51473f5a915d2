import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { expect, test } from 'vitest';
import { CuesSchema, ExerciseSchema, RoutineSchema } from './schema.ts';
import { TextsSchema } from './texts-schema.ts';

/** What an editor checks and completes by; `input`, so that a field with a default may be left out. */
function forEditors(title: string, schema: GenericSchema) {
	const { $schema, ...rest } = toJsonSchema(schema, {
		typeMode: 'input',
		// what JSON Schema cannot say is left to the parser
		ignoreActions: ['check'],
		definitions: { cues: CuesSchema }
	});
	return { $schema, title, ...rest };
}

const routine = forEditors('A routine', RoutineSchema);
const exercise = forEditors('An exercise', ExerciseSchema);
const texts = forEditors('Texts of another language', TextsSchema);
const file = (json: object) => `${JSON.stringify(json, null, '\t')}\n`;

test('routines/routine.schema.json is what the parser takes (stale? npm run schema)', async () => {
	await expect(file(routine)).toMatchFileSnapshot('../../../routines/routine.schema.json');
});

test('routines/exercise.schema.json is what the parser takes (stale? npm run schema)', async () => {
	await expect(file(exercise)).toMatchFileSnapshot('../../../routines/exercise.schema.json');
});

test('routines/texts.schema.json is what the parser takes (stale? npm run schema)', async () => {
	await expect(file(texts)).toMatchFileSnapshot('../../../routines/texts.schema.json');
});

test('an editor knows the limits, and asks only for what has no default', () => {
	expect(routine).toMatchObject({
		$schema: expect.stringContaining('json-schema.org'),
		title: 'A routine',
		type: 'object',
		additionalProperties: false,
		properties: {
			kind: { enum: ['bedtime', 'day', 'relief', 'after', 'pack'] },
			title: { minLength: 1, maxLength: 40, pattern: '\\S' },
			steps: {
				minItems: 1,
				maxItems: 40,
				items: {
					additionalProperties: false,
					required: ['exercise', 'side', 'hold'],
					properties: {
						exercise: { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
						hold: { type: 'number', minimum: 1, maximum: 600 },
						reps: { type: 'integer', minimum: 1, maximum: 30, default: 1 },
						cues: { $ref: '#/$defs/cues' }
					}
				}
			}
		},
		$defs: {
			cues: { additionalProperties: false, properties: { finish: { maxLength: 60 } } }
		}
	});
	expect(exercise.required).toEqual(['name', 'instruction', 'feel', 'easeOff', 'cues', 'source']);
});

interface Json {
	readonly [keyword: string]: unknown;
}
/** The path of each text in a schema: a string that is no id, no choice and no address. */
function textsIn(schema: Json, path = ''): readonly string[] {
	const { type, minLength, pattern = '\\S', enum: choices, items, $ref, ...more } = schema;
	if ($ref) return textsIn(exercise.$defs?.cues as Json, path);
	if (type === 'string') return minLength && pattern === '\\S' && !choices ? [path] : [];
	if (type === 'array') return textsIn((items ?? {}) as Json, `${path}[]`);
	return Object.entries((more.properties ?? {}) as Record<string, Json>)
		.flatMap(([field, own]) => textsIn(own, `${path}.${field}`))
		.sort();
}

test('each text of a file has its place in another language, and no other has', () => {
	const inEnglish = (schema: Json) => textsIn(schema).filter((path) => !path.startsWith('.source'));
	const { exercises, routines } = texts.properties as Record<string, Json>;
	const of = (byId: Json | undefined) => textsIn(byId?.additionalProperties as Json);
	expect(of(exercises)).toContain('.figure.alt');
	expect(of(exercises)).toEqual(inEnglish(exercise as Json));
	expect(of(routines)).toEqual(inEnglish(routine as Json));
});
