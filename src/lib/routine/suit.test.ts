import fc from 'fast-check';
import { expect, test } from 'vitest';
import { library } from './library.ts';
import { CONDITIONS } from './schema.ts';
import { healthOf, suit } from './suit.ts';
import type { Condition } from './types.ts';

const well = healthOf(() => false);

/** The exercises that are left, in all routines, for someone with this condition. */
const left = (condition: Condition) =>
	library
		.flatMap((routine) => suit(routine, { ...well, [condition]: true })?.steps ?? [])
		.map(({ exercise }) => exercise.id);

const routine = (id: string) => {
	const found = library.find((routine) => routine.id === id);
	if (!found) throw new Error(`no routine ${id}`);
	return found;
};

test('a well person gets every routine as it is', () => {
	for (const routine of library) expect(suit(routine, well)).toEqual(routine);
});

test.each(['unsteady', 'pregnant'] as const)('nobody who is %s is asked to stand', (condition) => {
	expect(library.flatMap(({ steps }) => steps.map(({ exercise }) => exercise.id))).toEqual(
		expect.arrayContaining(['settle', 'wall-calf'])
	);
	expect(left(condition)).toContain('towel-in-bed');
	for (const standing of ['settle', 'wall-calf']) expect(left(condition)).not.toContain(standing);
});

const rubs = ['calf-massage', 'calf-rub', 'hold-and-rub', 'rub-arch', 'rub-hamstring', 'rub-quad'];

test.each(['pastClot', 'hotLeg'] as const)(
	'a leg that may hold a clot is never rubbed: %s',
	(leg) => {
		const all = library.flatMap(({ steps }) => steps.map(({ exercise }) => exercise));
		expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining([...rubs, 'soft-rub']));
		for (const { id, name, instruction } of all)
			if (/rub|stroke|massage|thumb/i.test(`${name} ${instruction}`))
				expect(left(leg), id).not.toContain(id);
		expect(left('pastClot')).toContain('wall-calf');
	}
);

test('a hot, red or swollen leg is not stretched with a wall, a towel, a hand on it or weight', () => {
	for (const push of ['wall-calf', 'towel-calf', 'towel-in-bed', 'stand-on-it', 'lean-in'])
		expect(left('hotLeg'), push).not.toContain(push);
	// what lets a cramp go is still there, by one's own hand and as far as is comfortable
	expect(left('hotLeg')).toEqual(expect.arrayContaining(['toes-to-shin', 'toes-back']));
	expect(suit(routine('study-style'), { ...well, hotLeg: true })).toBeUndefined();
});

test('a routine of which nothing is left is not offered', () => {
	expect(suit(routine('study-style-seated'), { ...well, sciatica: true })).toBeUndefined();
	expect(suit(routine('study-style'), { ...well, sciatica: true })?.steps).toHaveLength(1);
});

test('fitting a routine only leaves steps out: none is added, changed or moved', () => {
	const health = fc
		.uniqueArray(fc.constantFrom(...CONDITIONS))
		.map((known) => healthOf((condition) => known.includes(condition)));
	const drawn = fc.constantFrom(...library).chain((routine) =>
		fc
			.array(
				fc.record({
					step: fc.constantFrom(...routine.steps),
					skipIf: fc.uniqueArray(fc.constantFrom(...CONDITIONS))
				}),
				{ minLength: 1, maxLength: 12 }
			)
			.map((drawn) => ({
				...routine,
				steps: drawn.map(({ step, skipIf }) => ({
					...step,
					exercise: { ...step.exercise, skipIf }
				}))
			}))
	);
	fc.assert(
		fc.property(drawn, health, (routine, health) => {
			const fits = routine.steps.filter(({ exercise }) => !exercise.skipIf.some((c) => health[c]));
			const suited = suit(routine, health);
			expect(suited?.steps ?? []).toEqual(fits);
			let from = 0;
			for (const step of suited?.steps ?? []) {
				from = routine.steps.indexOf(step, from) + 1;
				expect(from).toBeGreaterThan(0);
			}
		})
	);
});
