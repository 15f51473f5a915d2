// For the tests: a shipped file, changed in one place.
import { readFileSync } from 'node:fs';
import { exercises } from './library.ts';
import { describe as written, parseRoutine, type Parsed } from './parse.ts';

export const source = (file: string) => readFileSync(`routines/${file}`, 'utf8');
/** The file that the tests change. */
export const shipped = source('bedtime-calm.json');

export const parse = (text: string) => parseRoutine(text, 'bedtime-calm.json', exercises);
export const errors = (parsed: Parsed<unknown>) => ('errors' in parsed ? parsed.errors : []);
export const messages = (text: string) => errors(parse(text)).map(written);

export type Place = readonly (string | number)[];

/** A copy of `json` with `value` at `place`; undefined takes the field out. */
export function put(json: unknown, [key, ...rest]: Place, value: unknown): unknown {
	if (key === undefined) return value;
	if (Array.isArray(json))
		return json.map((item, i) => (i === key ? put(item, rest, value) : item));
	const fields: Record<string, unknown> = { ...Object(json) };
	return { ...fields, [key]: put(fields[key], rest, value) };
}

export const edited = (place: Place, value: unknown) =>
	JSON.stringify(put(JSON.parse(shipped), place, value), null, '\t');
