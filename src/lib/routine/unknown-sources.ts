import { exercises, library } from './library.ts';
import { describe, written } from './parse.ts';

interface File {
	readonly id: string;
	readonly source?: readonly string[];
}

/** Each source of the shipped files that is not among `known`, by file and path. */
export function unknownSources(
	known: object,
	files: { readonly exercises: Iterable<File>; readonly routines: Iterable<File> } = {
		exercises: exercises.values(),
		routines: library
	}
): string[] {
	const unknownIn = (folder: string, { id, source = [] }: File) =>
		source.flatMap((name, i) => {
			if (Object.hasOwn(known, name)) return [];
			const message = `expected a source that exists, got ${JSON.stringify(name)}`;
			return describe({ file: `${folder}${id}.json`, path: written(['source', i]), message });
		});
	return [
		...[...files.exercises].flatMap((file) => unknownIn('exercises/', file)),
		...[...files.routines].flatMap((file) => unknownIn('', file))
	];
}
