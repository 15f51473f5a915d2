import { expect, it } from 'vitest';
import { library } from '$lib/routine/library.ts';
import { programOf } from './program-of.ts';
import { healthOf, suit } from '$lib/routine/suit.ts';

it('a routine that is the same is compiled once, and one that was fitted anew', () => {
	for (const routine of library) {
		const { timeline } = programOf(routine);
		expect(programOf(routine).timeline).toBe(timeline);
		const fitted = suit(
			routine,
			healthOf((condition) => condition === 'unsteady')
		);
		if (fitted && fitted !== routine) expect(programOf(fitted).timeline).not.toEqual(timeline);
	}
});
