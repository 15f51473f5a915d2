import { expect, test } from 'vitest';
import { library } from '$lib/routine/library.ts';
import { breathAt } from './breath.ts';

test('a breath goes in, then out, over and over', () => {
	const phases = [0, 3.99, 4, 9.99, 10, 14].map((time) => breathAt([4, 6], time).phase);
	expect(phases).toEqual(['in', 'in', 'out', 'out', 'in', 'out']);
	expect(breathAt([4, 6], 12).length).toBe(4);
	expect(breathAt([4, 6], 16).length).toBe(6);
});

test('a step that paces the breath holds whole breaths, and says their seconds', () => {
	const paced = library.flatMap(({ steps }) => steps).filter(({ exercise }) => exercise.breath);
	expect(paced.length).toBeGreaterThan(0);
	for (const { hold, exercise } of paced) {
		const [inward = 0, outward = 0] = exercise.breath ?? [];
		expect(hold % (inward + outward)).toBe(0);
		expect(exercise.instruction).toBe(`Breathe in for ${inward}. Breathe out for ${outward}.`);
	}
});
