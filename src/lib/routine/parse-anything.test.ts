import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errors, messages, parse, put, shipped, source, type Place } from './changed-files.ts';
import { parseExercise } from './parse.ts';

describe('whatever is in a file, it is refused with file and reason', () => {
	/** Every place in a JSON value but its root. */
	const places = (json: unknown, at: Place = []): Place[] => [
		...(at.length ? [at] : []),
		...(typeof json === 'object'
			? Object.entries(Object(json)).flatMap(([key, child]) =>
					places(child, [...at, Array.isArray(json) ? Number(key) : key])
				)
			: [])
	];

	const whole: unknown = JSON.parse(source('in-bed-gentle.json'));
	const at = (place: Place) => place.reduce<unknown>((value, key) => Object(value)[key], whole);
	const mayBeLeftOut = (place: Place) =>
		/\.(\$schema|ready|reps|rest|swap|instead|cues)$|\d$|cues/.test(`.${place.join('.')}`);

	/** The valid routine made wrong at one place: another type, out of range, left out, renamed. */
	const broken = fc
		.record({
			place: fc.constantFrom(...places(whole)),
			how: fc.constantFrom('type', 'range', 'delete', 'rename'),
			salt: fc.string({ minLength: 1, maxLength: 8 })
		})
		.map(({ place, how, salt }) => {
			const value = at(place);
			const key = place.at(-1);
			if (how === 'range' && typeof value === 'number') return put(whole, place, value + 601);
			if (how === 'range' && typeof value === 'string' && key !== '$schema')
				return put(whole, place, salt.repeat(81));
			if (how === 'delete' && !mayBeLeftOut(place)) return put(whole, place, undefined);
			if (how === 'rename' && typeof key === 'string')
				return put(put(whole, place, undefined), [...place.slice(0, -1), `${key} ${salt}`], value);
			if (typeof value === 'number') return put(whole, place, `${value}`);
			return put(whole, place, Array.isArray(value) ? {} : []);
		})
		.map((json) => JSON.stringify(json));

	const refused = (text: string) => {
		for (const parsed of [parse(text), parseExercise(text, 'bedtime-calm.json')]) {
			expect(errors(parsed).length).toBeGreaterThan(0);
			for (const { file, message } of errors(parsed)) {
				expect(file).toBe('bedtime-calm.json');
				expect(message).toMatch(/^expected \S/);
			}
		}
	};
	const each = (texts: fc.Arbitrary<string>, numRuns: number) =>
		fc.assert(fc.property(texts, refused), { numRuns });

	test('1,000 routines made wrong at one place', () => {
		expect(messages(JSON.stringify(whole))).toEqual([]);
		each(broken, 1000);
	});

	test('random JSON, random text, and scraps of JSON', () => {
		const scraps = ['{', '}', '[', ']', '"', ',', ':', '\\', '/*', '//', '\n', '1', '"a":'];
		each(fc.json(), 500);
		each(fc.string({ unit: 'binary' }), 500);
		each(
			fc.array(fc.constantFrom(...scraps), { maxLength: 60 }).map((all) => all.join('')),
			500
		);
	});

	test('a shipped file cut short anywhere', () => {
		const whole = shipped.trimEnd().length;
		each(
			fc.nat(whole - 1).map((length) => shipped.slice(0, length)),
			200
		);
	});
});
