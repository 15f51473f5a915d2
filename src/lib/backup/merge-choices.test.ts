import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CONDITIONS } from '$lib/routine/schema.ts';
import { storedNames } from '$lib/device/storage.ts';
import { CHOICES } from './form.ts';
import { mergedChoices } from './merge-choices.ts';

test('what was chosen here stays, what was not comes along', () => {
	const here = { version: 1, tonight: 'quick-five' };
	const there = { version: 1, tonight: 'bedtime-calm', keepScreenOn: true };
	expect(mergedChoices(here, there)).toEqual({ ...here, keepScreenOn: true });
	expect(mergedChoices(undefined, there)).toEqual(there);
});

test('no safety answer is unticked, from whichever side it is, and the later hot leg stays', () => {
	const answers = fc.dictionary(fc.constantFrom(...CONDITIONS), fc.boolean());
	const hot = fc.option(fc.nat(), { nil: undefined });
	fc.assert(
		fc.property(answers, answers, hot, hot, (a, b, hotHere, hotThere) => {
			const [here, there] = [
				{ ...a, hotSince: hotHere },
				{ ...b, hotSince: hotThere }
			];
			const merged = mergedChoices(here, there);
			for (const condition of CONDITIONS)
				if (a[condition] || b[condition]) expect(merged[condition]).toBe(true);
			if (hotHere !== undefined || hotThere !== undefined)
				expect(merged.hotSince).toBe(Math.max(hotHere ?? 0, hotThere ?? 0));
		})
	);
});

test('a backup has all that is kept, but for what is only of this moment', () => {
	const momentary = ['session', 'episode', 'diary'];
	expect([...CHOICES, ...momentary].sort()).toEqual([...storedNames].sort());
});
