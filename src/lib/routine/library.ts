import { misplaced } from './file-places.ts';
import { isSelectable } from './kinds.ts';
import { missingIn } from './named.ts';
import { describe, parseExercise, parseRoutine, parseTexts, type Parsed } from './parse.ts';
import { Translation } from './translation.ts';
import type { ExerciseFile, Routine } from './types.ts';

/** Every file in the folder, whatever its name: a misnamed one stops the build, and is not skipped in silence. */
const files = import.meta.glob<string>(
	['/routines/**/*', '!/routines/README.md', '!/routines/*.schema.json', '!/routines/voice/**'],
	{ query: '?raw', import: 'default', eager: true }
);
const entries = Object.entries(files).map(
	([path, text]) => [path.replace(/^\/routines\//, ''), text] as const
);

function demand(mistakes: readonly string[]): void {
	if (mistakes.length) throw new Error(mistakes.map((mistake) => `routines/${mistake}`).join('\n'));
}
demand(entries.flatMap(([path]) => misplaced(path) ?? []));

/** The overlay of texts in the language of this build; undefined in English, the files' own language. */
const ofLanguage = Object.entries(
	import.meta.glob<string>('$texts', { query: '?raw', import: 'default', eager: true })
).map(([path, text]) => ({ file: path.replace(/^\/routines\//, ''), text }))[0];

function shipped<T>(parsed: Parsed<T>): T {
	if ('value' in parsed) return parsed.value;
	const [first] = parsed.errors;
	const where = first?.line ? `\n  at routines/${first.file}:${first.line}` : '';
	throw new Error(parsed.errors.map(describe).join('\n') + where);
}

const translation =
	ofLanguage &&
	new Translation(shipped(parseTexts(ofLanguage.text, ofLanguage.file)), ofLanguage.file);

/** Every exercise that ships, by id, with its figure where it has one. */
export const exercises: ReadonlyMap<string, ExerciseFile> = new Map(
	entries
		.filter(([path]) => path.startsWith('exercises/'))
		.map(([path, text]) => {
			const exercise = shipped(parseExercise(text, path));
			const { id } = exercise;
			return [id, translation?.of(exercise, 'exercises', id) ?? exercise];
		})
);

/** The order in which they are offered; what is not named here comes after, by file name. */
const order: readonly string[] = ['bedtime-calm', 'quick-five', 'in-bed-gentle', 'whole-leg-calm'];
const place = ({ id }: Routine) => (order.indexOf(id) + order.length + 1) % (order.length + 1);

/** Every routine that ships. Runs when pages are prerendered: a bad file fails the build by name. */
export const library: readonly Routine[] = entries
	.filter(([path]) => !path.includes('/'))
	.map(([file, text]) =>
		shipped(
			parseRoutine(text, file, exercises, (own, id) => translation?.of(own, 'routines', id) ?? own)
		)
	)
	.sort((a, b) => place(a) - place(b));
demand(missingIn(library));
demand(translation?.mistakes ?? []);

/** The routines that a person picks from a list. */
export const selectable: readonly Routine[] = library.filter(isSelectable);
/** The routines for bedtime. */
export const bedtime: readonly Routine[] = library.filter(({ kind }) => kind === 'bedtime');
/** The routines for the day; Tonight does not offer them. */
export const byDay: readonly Routine[] = library.filter(({ kind }) => kind === 'day');
