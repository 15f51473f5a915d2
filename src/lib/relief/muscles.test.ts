import { expect, test } from 'vitest';
import { library } from '$lib/routine/library.ts';
import { choicesAt, isAfter, isMuscle, muscleAt, muscles, relievedBy } from './muscles.ts';

test.each([
	['calf', ['Calf', 'Foot', 'Thigh']],
	['foot', ['Calf', 'Foot', 'Thigh']],
	['thigh-back', ['Calf', 'Foot', 'Back of thigh', 'Front of thigh']],
	['thigh-front', ['Calf', 'Foot', 'Back of thigh', 'Front of thigh']]
] as const)('a cramp in the %s may be one in these: %s', (muscle, names) => {
	const choices = choicesAt(muscle);
	expect(choices.map(({ name }) => name)).toEqual(names);
	expect(choices.map(({ to }) => to)).toContain(muscle);
	expect(new Set(choices.map(({ to }) => muscles[to].page)).size).toBe(names.length);
});

test('every relief routine is that of one muscle, and nothing else is', () => {
	for (const { id, kind } of library) expect(relievedBy(id) !== undefined).toBe(kind === 'relief');
	expect(relievedBy('relief-thigh-front')).toBe('thigh-front');
});

test('a page below /relief/ is that of a muscle, or of what comes after, by its whole path', () => {
	for (const path of ['after', 'after/']) expect(isAfter(path)).toBe(true);
	for (const path of ['', 'foot', 'afternoon', 'after/all']) expect(isAfter(path)).toBe(false);
	expect(muscleAt('')).toBe('calf');
	expect(muscleAt('thigh/front/')).toBe('thigh-front');
	for (const path of ['thigh/', 'foot', 'foot/']) expect(isMuscle(muscleAt(path))).toBe(true);
	for (const path of ['after', 'toString', 'thigh/side']) expect(muscleAt(path)).toBeUndefined();
	for (const name of ['toString', 7, undefined]) expect(isMuscle(name)).toBe(false);
});
