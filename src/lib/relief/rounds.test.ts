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

const posturesOf = ({ steps }: Routine) => steps.map(({ exercise }) => exercise.posture);

/** All that is shown or said of what to do. */
const told = ({ steps }: Routine) =>
	steps
		.flatMap(({ exercise: { name, instruction, easeOff }, cues }) => [
			...[name, instruction, easeOff],
			...Object.values(cues).flat()
		])
		.join(' ');

test('nobody who should not is asked to stand or walk, by any muscle, in any word', () => {
	for (const routine of relief) {
		expect(posturesOf(routine)).toEqual(expect.arrayContaining(['rise', 'stand', 'walk', 'sit']));
		expect(told(routine)).toMatch(/\bstand\b.*\bwalk\b/i);
		for (const condition of ['unsteady', 'numbFeet', 'recentInjury'] as const) {
			const suited = suit(routine, { ...well, [condition]: true }) ?? expect.fail();
			expect(posturesOf(suited).filter(Boolean)).toEqual([]);
			expect(told(suited)).not.toMatch(/\b(stand|walk)\b/i);
		}
	}
});

test('everyone begins in bed, at once', () => {
	for (const routine of all) {
		expect(posturesOf(routine)[0]).toBeUndefined();
		expect(routine.steps[0]?.ready).toBe(0);
	}
});

test('from lying to standing there are 25 s, and no round begins before one sits again', () => {
	for (const routine of relief) {
		const { segments } = compile(rounds(routine));
		const up = segments.filter(({ exercise }) => exercise.posture);
		for (const [i, { exercise, kind, start }] of segments.entries()) {
			if (exercise.posture === 'stand' && kind === 'hold') {
				const rises = up.filter((one) => one.exercise.posture === 'rise' && one.start < start);
				const [edge, standing] = rises.slice(-2).map((one) => one.end - one.start);
				expect([edge, standing, rises.at(-1)?.end]).toEqual([12, 13, start]);
			}
			const before = segments[i - 1];
			if (before?.exercise.posture !== 'walk' || exercise.posture === 'walk') continue;
			expect(before.exercise.instruction).toBe('Turn back to the bed.');
			expect(before.end - before.start).toBe(10);
			expect(exercise.id).toBe('sit-back');
			expect((segments[i]?.end ?? 0) - start).toBe(20);
		}
	}
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
