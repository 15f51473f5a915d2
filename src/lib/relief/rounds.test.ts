import { expect, test } from 'vitest';
import { routineDuration } from '$lib/routine/duration.ts';
import { library } from '$lib/routine/library.ts';
import { LIMITS } from '$lib/routine/limits.ts';
import { CONDITIONS } from '$lib/routine/schema.ts';
import { healthOf, suit } from '$lib/routine/suit.ts';
import type { Routine } from '$lib/routine/types.ts';
import { compile } from '$lib/timeline/compile.ts';
import { segmentAt } from '$lib/timeline/query.ts';
import { isMuscle, muscleAt, muscles, pathOf } from './muscles.ts';
import { LASTS, rounds, roundsOf } from './rounds.ts';

const well = healthOf(() => false);
const relief = library.filter(({ kind }) => kind === 'relief');

/** Every relief routine, as everyone gets it. */
const all = relief.flatMap((routine) =>
	[well, ...CONDITIONS.map((condition) => ({ ...well, [condition]: true }))].map((health) => {
		const suited = suit(routine, health);
		if (!suited) throw new Error(`nothing is left of ${routine.id}`);
		return suited;
	})
);

test('rounds outlast the ten minutes after which help is due, and fit into one track', () => {
	for (const routine of all) {
		const { duration } = compile(rounds(routine));
		expect(duration).toBeGreaterThanOrEqual(LASTS);
		expect(duration).toBeLessThan(LASTS + routineDuration(routine));
		expect(duration).toBeLessThan(LIMITS.total);
	}
});

test('every round is the same, second by second', () => {
	for (const routine of all) {
		const timeline = compile(rounds(routine));
		const length = routineDuration(routine);
		expect(timeline.duration).toBe(length * roundsOf(routine));
		for (let time = 0; time < timeline.duration; time++)
			expect(segmentAt(timeline, time).exercise).toBe(segmentAt(timeline, time % length).exercise);
	}
});

const stands = ({ steps }: Routine) =>
	steps.some(({ exercise: { instruction } }) => /\b(stand|walk|hold a chair)/i.test(instruction));

test('nobody who is unsteady or pregnant is asked to stand or walk, by any muscle', () => {
	for (const routine of relief) {
		expect(stands(routine)).toBe(true);
		for (const condition of ['unsteady', 'pregnant'] as const) {
			const suited = suit(routine, { ...well, [condition]: true });
			expect(suited && stands(suited)).toBe(false);
		}
	}
});

test('everyone begins in bed, at once', () => {
	for (const { steps } of all)
		expect(stands({ ...all[0], steps: steps.slice(0, 1) } as Routine)).toBe(false);
	for (const { steps } of all) expect(steps[0]?.ready).toBe(0);
});

test('a leg that has had a clot is not rubbed', () => {
	const rubs = ({ steps }: Routine) =>
		steps.some(({ exercise: { name } }) => /\brub\b/i.test(name));
	for (const routine of library.filter(({ kind }) => kind === 'relief' || kind === 'after')) {
		expect(rubs(routine)).toBe(true);
		const suited = suit(routine, { ...well, pastClot: true });
		expect(suited && rubs(suited)).toBe(false);
	}
});

test('each muscle has its own address, and its routines ship', () => {
	for (const muscle of Object.keys(muscles).filter(isMuscle)) {
		expect(muscleAt(pathOf(muscle))).toBe(muscle);
		for (const id of [muscles[muscle].relief, muscles[muscle].after])
			expect(library.map(({ id }) => id)).toContain(id);
	}
	expect(muscleAt('elbow')).toBeUndefined();
});
