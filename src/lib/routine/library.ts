import { describe, parseExercise, parseRoutine, type Parsed } from './parse.ts';
import type { ExerciseFile, Routine } from './types.ts';

const exerciseFiles = import.meta.glob<string>('/routines/exercises/*.json', {
	query: '?raw',
	import: 'default',
	eager: true
});
const routineFiles = import.meta.glob<string>(['/routines/*.json', '!**/*.schema.json'], {
	query: '?raw',
	import: 'default',
	eager: true
});

function shipped<T>(parsed: Parsed<T>): T {
	if ('value' in parsed) return parsed.value;
	const [first] = parsed.errors;
	const where = first?.line ? `\n  at routines/${first.file}:${first.line}` : '';
	throw new Error(parsed.errors.map(describe).join('\n') + where);
}

const entries = (files: Record<string, string>) =>
	Object.entries(files).map(([path, text]) => [path.replace(/^\/routines\//, ''), text] as const);

/** Every exercise that ships, by id, with its figure where it has one. */
export const exercises: ReadonlyMap<string, ExerciseFile> = new Map(
	entries(exerciseFiles).map(([file, text]) => {
		const exercise = shipped(parseExercise(text, file));
		return [exercise.id, exercise];
	})
);

/** The order in which they are offered; what is not named here comes after, by file name. */
const order = ['bedtime-calm', 'quick-five', 'in-bed-gentle'];
const place = ({ id }: Routine) => (order.indexOf(id) + order.length + 1) % (order.length + 1);

/** Every routine that ships. Runs when pages are prerendered: a bad file fails the build by name. */
export const library: readonly Routine[] = entries(routineFiles)
	.map(([file, text]) => shipped(parseRoutine(text, file, exercises)))
	.sort((a, b) => place(a) - place(b));

/** What is played at bedtime, as opposed to in or after a cramp. */
export const bedtime: readonly Routine[] = library.filter(({ kind }) => kind === 'bedtime');
