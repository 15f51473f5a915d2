import { expect, test } from 'vitest';
import { exercises } from '$lib/routine/library.ts';
import { healthOf } from '$lib/routine/suit.ts';
import { AT_END, HABITS } from './habits.ts';
import { suits } from './habit.ts';

const all = HABITS.flatMap(({ lines }) => lines);
const shown = all.filter(({ figure }) => figure);

test.each(shown)('"$says" is shown by a figure that exists', ({ figure = '' }) => {
	expect(exercises.get(figure)?.figure).toBeDefined();
});

test.each(shown)('"$says" is not for whom its exercise is not for', (habit) => {
	for (const condition of exercises.get(habit.figure ?? '')?.skipIf ?? [])
		expect(
			suits(
				habit,
				healthOf((answer) => answer === condition)
			),
			condition
		).toBe(false);
});

test('a habit is known by its id, and for no answers at all it is for everyone', () => {
	expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
	expect(
		all.filter(
			(habit) =>
				!suits(
					habit,
					healthOf(() => false)
				)
		)
	).toEqual([]);
});

test('there is an end for every evening, whatever was answered, and each bed of it has its figure', () => {
	const everything = healthOf(() => true);
	for (const kind of [AT_END.bedding, AT_END.habit])
		expect(kind.filter((habit) => suits(habit, everything)).length).toBeGreaterThan(1);
	expect(AT_END.bedding.filter(({ figure }) => !figure)).toEqual([]);
});
