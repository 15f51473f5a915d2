import fc from 'fast-check';
import { expect, test } from 'vitest';
import { library } from '$lib/routine/library.ts';
import { compile } from '$lib/timeline/compile.ts';
import { pausesOf } from './pauses.ts';
import { speechOf } from './speech.ts';

const timelines = library.map((routine) => compile(routine));

test('pauses and clips tile the time, but for gaps shorter than 0.4 s', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...timelines),
			fc.constantFrom('all' as const, 'names' as const),
			fc.double({ min: 0.2, max: 4, noNaN: true }),
			(timeline, says, length) => {
				// longer words take longer, as they do
				const durationOf = (sentence: string) => length * (0.5 + sentence.length / 40);
				const pauses = pausesOf(timeline, { says }, durationOf);
				const clips = speechOf(timeline, { says }, durationOf)
					.flatMap((speech) => speech.clips)
					.filter(({ time }) => time < timeline.duration)
					.map(({ time, length }) => ({
						from: time,
						to: Math.min(time + length, timeline.duration)
					}));
				let at = 0;
				for (const { from, to } of [...pauses, ...clips].toSorted((a, b) => a.from - b.from)) {
					expect(from - at).toBeLessThan(0.4);
					expect(from - at).toBeGreaterThan(-1e-9);
					at = to;
				}
				expect(timeline.duration - at).toBeLessThan(0.4);
				for (const { from, to } of pauses) expect(to - from).toBeGreaterThanOrEqual(0.4);
			}
		)
	);
});

test('where nothing is said, all of it is one pause', () => {
	for (const timeline of timelines) {
		const all = [{ from: 0, to: timeline.duration }];
		expect(pausesOf(timeline, { says: 'nothing' }, () => 1)).toEqual(all);
		expect(pausesOf(timeline, { says: 'all' }, () => undefined)).toEqual(all);
	}
});
