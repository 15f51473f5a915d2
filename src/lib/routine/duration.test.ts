import { expect, test } from 'vitest';
import { outlineDuration, routineDuration, stepDuration } from './duration.ts';
import { library } from './library.ts';
import { outline } from './outline.ts';

const step = { ready: 10, hold: 20, reps: 2, rest: 5, swap: 8 };

test('a step lasts as long as its parts, with each side once', () => {
	expect(stepDuration({ ...step, side: 'both' })).toBe(10 + 45);
	expect(stepDuration({ ...step, side: 'cramped' })).toBe(10 + 45);
	expect(stepDuration({ ...step, side: 'each' })).toBe(10 + 2 * 45 + 8);
});

test('an outline has the names of its routine, and lasts as long', () => {
	for (const routine of library) {
		const shown = outline(routine);
		expect(outlineDuration(shown)).toBeCloseTo(routineDuration(routine), 6);
		expect(shown).toMatchObject({ id: routine.id, title: routine.title, forWho: routine.forWho });
		expect(shown.steps.map(({ exercise }) => exercise.id)).toEqual(
			routine.steps.map(({ exercise }) => exercise.id)
		);
		expect(JSON.stringify(shown)).not.toContain('cues');
	}
});
