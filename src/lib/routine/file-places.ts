import { isId } from './schema.ts';

/**
 * Why the file at this path, relative to `routines/`, cannot be read as content; undefined where it can.
 * Not for READMEs, schemas and voices.
 */
export function misplaced(path: string): string | undefined {
	const [name = '', ...folders] = path.split('/').reverse();
	const folder = folders.reverse().join('/');
	if (folder !== '' && folder !== 'exercises' && folder !== 'lang')
		return `${path}: expected it in routines/, routines/exercises/ or routines/lang/, got routines/${folder}/`;
	if (!name.endsWith('.json'))
		return `${path}: expected a file name that ends in .json, got ${JSON.stringify(name)}`;
	if (!isId(name.slice(0, -'.json'.length)))
		return `${path}: expected a file name like wall-calf-2.json: a-z, 0-9, -`;
}
