import fc from 'fast-check';
import { expect, it } from 'vitest';
import { library } from './library.ts';
import { suit } from './suit.ts';
import type { Condition, Health } from './types.ts';

const nobody: Health = { unsteady: false, pregnant: false, pastClot: false, sciatica: false };
const exercisesFor = (condition: Condition) =>
	library
		.flatMap((r) => suit(r, { ...nobody, [condition]: true })?.steps ?? [])
		.map((s) => s.exercise.id);

it.each(['unsteady', 'pregnant'] as const)('asks nobody to stand who is %s', (condition) => {
	for (const standing of ['settle', 'wall-calf'])
		expect(exercisesFor(condition)).not.toContain(standing);
	expect(exercisesFor(condition)).toContain('towel-calf');
});

it('offers no massage after a clot', () => {
	for (const rubbing of ['calf-massage', 'calf-rub'])
		expect(exercisesFor('pastClot')).not.toContain(rubbing);
});

it('offers nothing of a routine in which nothing is left', () => {
	const seated = library.find(({ id }) => id === 'study-style-seated') ?? expect.fail();
	expect(suit(seated, { ...nobody, sciatica: true })).toBeUndefined();
});

it('leaves everything in for someone who has said nothing', () => {
	for (const routine of library) expect(suit(routine, nobody)).toEqual(routine);
});

it('only ever leaves steps out, and keeps the order of the rest', () => {
	const health = fc.record({
		unsteady: fc.boolean(),
		pregnant: fc.boolean(),
		pastClot: fc.boolean(),
		sciatica: fc.boolean()
	});
	fc.assert(
		fc.property(fc.constantFrom(...library), health, (routine, answers) => {
			const steps = suit(routine, answers)?.steps ?? [];
			expect(routine.steps.filter((step) => steps.includes(step))).toEqual(steps);
		})
	);
});
