import * as v from 'valibot';
import { routineDuration } from './duration.ts';
import { lineOf, readJson, type Path } from './read-json.ts';
import { LIMITS } from './limits.ts';
import { ExerciseSchema, isId, RoutineSchema } from './schema.ts';
import { TextsSchema } from './texts-schema.ts';
import type { Texts } from './translate.ts';
import { propsOf } from './suit.ts';
import type { ExerciseFile, Routine, RoutineFile, Step } from './types.ts';

export interface FileError {
	readonly file: string;
	/** `steps[1].hold`; empty for the file as a whole. */
	readonly path: string;
	readonly message: string;
	readonly line?: number;
}
export type Parsed<T> = { value: T } | { errors: readonly FileError[] };

export const describe = ({ file, path, message }: FileError) =>
	`${file}${path && ` ${path}`}: ${message}`;

const idOf = (file: string) => file.replace(/^.*\//, '').replace(/\.json$/, '');

const quoted = (text: string) => JSON.stringify(text.length > 40 ? `${text.slice(0, 39)}…` : text);

export const written = (path: Path) =>
	path
		.map((key) => {
			if (typeof key === 'number') return `[${key}]`;
			return /^[\w$-]{1,40}$/.test(key) ? `.${key}` : `[${quoted(key)}]`;
		})
		.join('')
		.replace(/^\./, '');

function got(input: unknown) {
	if (input === undefined) return 'nothing';
	if (Array.isArray(input)) return `a list of ${input.length}`;
	if (typeof input === 'object' && input !== null) return 'an object';
	return typeof input === 'string' ? quoted(input) : String(input);
}

function complaint({ path, expected, message, input }: v.BaseIssue<unknown>) {
	if (path?.at(-1)?.origin !== 'key') return `expected ${message}, got ${got(input)}`;
	return expected === 'never'
		? 'expected no field of this name'
		: 'expected this field, got nothing';
}

/** Text → value of `schema`, or what is wrong with it and where. Total: never throws. */
function parseFile<S extends v.GenericSchema>(
	schema: S,
	text: string,
	file: string
): Parsed<v.InferOutput<S>> {
	if (!isId(idOf(file)))
		return {
			errors: [
				{ file, path: '', message: 'expected a file name like wall-calf-2.json: a-z, 0-9, -' }
			]
		};
	const read = readJson(text);
	if (!('value' in read)) return { errors: [{ file, ...read, path: written(read.path ?? []) }] };
	const result = v.safeParse(schema, read.value, { abortPipeEarly: true });
	if (result.success) return { value: result.output };
	const errors = result.issues.slice(0, 20).map((issue) => {
		const path = (issue.path ?? []).map(({ key }) => key as string | number);
		return { file, path: written(path), message: complaint(issue), line: lineOf(text, path) };
	});
	return { errors };
}

/** The fields of an exercise that a step uses. Without its figure, which only its own page needs. */
function wordsOf(file: ExerciseFile) {
	const { id, name, instruction, feel, easeOff, moves, skipIf, props } = file;
	const { readies, posture, caution } = file;
	return {
		...{ id, name, instruction, feel, easeOff, moves, skipIf },
		...(readies && { readies }),
		...(posture && { posture }),
		...(caution && { caution }),
		...{ props, cues: file.cues }
	};
}

/** The exercise as a step in place of another one: one repetition of the same length, both legs together. */
function once(file: ExerciseFile, { side, hold }: Pick<Step, 'side' | 'hold'>): Step {
	const { cues, ...exercise } = wordsOf(file);
	const at = side === 'each' ? 'both' : side;
	return { exercise, side: at, ready: 0, hold, reps: 1, rest: 0, swap: 0, cues };
}

/** The text of `exercises/<id>.json` → the exercise. Total: never throws. */
export function parseExercise(text: string, file: string): Parsed<ExerciseFile> {
	const parsed = parseFile(ExerciseSchema, text, file);
	if ('errors' in parsed) return parsed;
	const { $schema: _, ...exercise } = parsed.value;
	return { value: { id: idOf(file), ...exercise } };
}

/** The text of `lang/<language>.json` → what routines and exercises say in it. Total: never throws. */
export const parseTexts = (text: string, file: string): Parsed<Texts> =>
	parseFile(TextsSchema, text, file);

/**
 * The text of `<id>.json` → a routine with its exercises put in, or errors that name file and path.
 * `translated` puts the routine's own texts into another language; the exercises' are translated already.
 * Total: any text gives one or the other, quickly, and never a throw (see LIMITS).
 */
export function parseRoutine(
	text: string,
	file: string,
	exercises: ReadonlyMap<string, ExerciseFile>,
	translated: (file: RoutineFile, id: string) => RoutineFile = (file) => file
): Parsed<Routine> {
	const parsed = parseFile(RoutineSchema, text, file);
	if ('errors' in parsed) return parsed;
	const { $schema: _, ...rest } = translated(parsed.value, idOf(file));
	const errors: FileError[] = [];
	const wrong = (path: Path, message: string) =>
		errors.push({ file, path: written(path), message, line: lineOf(text, path) });

	const steps = rest.steps.map(
		({ exercise: id, side, ready, hold, reps, rest, swap, instead, ...own }, i): Step => {
			const find = (id: string, path: Path) => {
				const found = exercises.get(id);
				if (!found) wrong(path, `expected an exercise that exists, got ${quoted(id)}`);
				return found;
			};
			const exercise = find(id, ['steps', i, 'exercise']);
			const { cues, ...words } = wordsOf({ ...exercise, ...own } as ExerciseFile);
			if (cues?.finish && i < parsed.value.steps.length - 1)
				wrong(['steps', i, 'cues', 'finish'], 'expected it in the last step only');
			const step = { exercise: words, side, ready, hold, reps, rest, swap, cues };
			if (!instead) return step;
			const others = instead.flatMap((id, n) => find(id, ['steps', i, 'instead', n]) ?? []);
			return { ...step, instead: others.map((other) => once(other, step)) };
		}
	);
	const total = routineDuration({ steps });
	if (total > LIMITS.total)
		wrong(
			['steps'],
			`expected at most ${LIMITS.total / 60} minutes in all, got ${Math.ceil(total / 60)}`
		);
	return errors.length
		? { errors }
		: { value: { id: idOf(file), ...rest, props: propsOf(steps), steps } };
}
