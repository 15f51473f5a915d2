import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { routineDuration, stepDuration } from '$lib/routine/duration.ts';
import { library } from '$lib/routine/library.ts';
import { LIMITS } from '$lib/routine/limits.ts';
import type { Exercise, Routine, Step } from '$lib/routine/types.ts';
import { inWords } from '$lib/words/said.ts';
import { compile, extend } from './compile.ts';
import { cuesBetween, segmentAt, stepStart } from './query.ts';
import type { Timeline } from './types.ts';

const exercise: Exercise = {
	id: 'any',
	name: 'Any',
	instruction: 'Do it.',
	feel: 'Calf',
	easeOff: 'Stop.',
	moves: false,
	skipIf: [],
	props: []
};
const seconds = (min: number) =>
	fc.integer({ min: min * 4, max: 240 }).map((quarter) => quarter / 4);
const line = fc.option(fc.constantFrom('One.', 'Two.', 'Three.'), { nil: undefined });
const step: fc.Arbitrary<Step> = fc.record({
	exercise: fc.boolean().map((moves) => ({ ...exercise, moves })),
	side: fc.constantFrom('both', 'each', 'cramped'),
	ready: seconds(0),
	hold: seconds(1),
	reps: fc.integer({ min: 1, max: 6 }),
	rest: fc.oneof(fc.constant(0), seconds(0)),
	swap: fc.oneof(fc.constant(0), seconds(0)),
	cues: fc.record({ start: line, quarter: line, middle: line, rep: line, end: line })
});
const routines = fc.oneof(
	fc.constantFrom(...library),
	fc.array(step, { minLength: 1, maxLength: 6 }).map((steps): Routine => {
		return { id: 'made', kind: 'bedtime', title: 'Made', forWho: 'All', props: [], steps };
	})
);

function expectTiles({ segments, duration }: Timeline) {
	expect(segments[0]?.start).toBe(0);
	expect(segments.at(-1)?.end).toBe(duration);
	segments.forEach((segment, i) => {
		expect(segment.end).toBeGreaterThan(segment.start);
		if (i) expect(segment.start).toBe(segments[i - 1]?.end);
	});
}

describe('a timeline', () => {
	it('tiles its time without gap or overlap', () => {
		fc.assert(fc.property(routines, (routine) => expectTiles(compile(routine))));
	});

	it('lasts as long as the formula says, in whole and step by step', () => {
		fc.assert(
			fc.property(routines, (routine) => {
				const timeline = compile(routine);
				expect(timeline.duration).toBeCloseTo(routineDuration(routine), 6);
				routine.steps.forEach((step, i) => {
					const length = stepStart(timeline, i + 1) - stepStart(timeline, i);
					expect(length).toBeCloseTo(stepDuration(step), 6);
				});
			})
		);
	});

	it('gives left and right the same time', () => {
		fc.assert(
			fc.property(routines, (routine) => {
				const { segments } = compile(routine);
				const worked = (index: number, side: string) =>
					segments
						.filter((s) => s.step === index && s.side === side && s.kind !== 'transition')
						.reduce((sum, { start, end }) => sum + end - start, 0);
				routine.steps.forEach((_, i) =>
					expect(worked(i, 'left')).toBeCloseTo(worked(i, 'right'), 6)
				);
			})
		);
	});

	it('has at most one cue at an instant, in order, the last at its end', () => {
		fc.assert(
			fc.property(routines, (routine) => {
				const { cues, duration } = compile(routine);
				cues.forEach(({ time }, i) => i && expect(time).toBeGreaterThan(cues[i - 1]?.time ?? 0));
				expect(cues.at(-1)).toMatchObject({ time: duration, moment: 'finish' });
			})
		);
	});

	it('gives each cue exactly once however time is cut', () => {
		const cuts = fc.array(fc.double({ min: 0, max: 3000, noNaN: true }), { maxLength: 50 });
		fc.assert(
			fc.property(routines, cuts, (routine, at) => {
				const timeline = compile(routine);
				const times = [0, ...at, timeline.duration + 3001].sort((a, b) => a - b);
				const heard = times.slice(1).flatMap((to, i) => cuesBetween(timeline, times[i] ?? 0, to));
				expect(heard).toEqual(timeline.cues);
			})
		);
	});

	it('has a cue where each segment begins, which belongs to it', () => {
		fc.assert(
			fc.property(routines, (routine) => {
				const { cues, segments } = compile(routine);
				const starts = new Set(cues.map(({ time }) => time));
				for (const { start } of segments) expect(starts).toContain(start);
			})
		);
	});
});

describe('a shipped routine', () => {
	it.each(library)('says every line it has, once a side: $id', (routine) => {
		const { cues } = compile(routine);
		for (const { side, cues: lines } of routine.steps)
			for (const [moment, say] of Object.entries(lines)) {
				const spoken = cues.filter((cue) => inWords(cue.say).includes(say)).length;
				const once = moment === 'finish' || moment === 'ready';
				expect(spoken).toBeGreaterThanOrEqual(side === 'each' && !once ? 2 : 1);
			}
	});

	it('counts the last three seconds of the first wall stretch, and rests', () => {
		const timeline = compile(library[0] ?? expect.fail());
		const heard = cuesBetween(timeline, 55, 66).map(({ time, moment }) => [time, moment]);
		expect(heard).toEqual([
			[62, 'count'],
			[63, 'count'],
			[64, 'count'],
			[65, 'rest']
		]);
	});
});

describe('a longer hold', () => {
	it('takes the seconds more, moves what follows, and leaves what was before', () => {
		const time = fc.double({ min: 0, max: 0.999, noNaN: true });
		fc.assert(
			fc.property(routines, time, (routine, share) => {
				const timeline = compile(routine);
				fc.pre(timeline.duration + 15 <= LIMITS.total);
				const at = share * timeline.duration;
				const longer = extend(timeline, at, 15);
				expectTiles(longer);
				expect(longer.duration).toBeCloseTo(timeline.duration + 15, 6);
				const [before, after] = [segmentAt(timeline, at), segmentAt(longer, at)];
				expect(after.start).toBe(before.start);
				expect(after.end).toBeCloseTo(before.end + 15, 6);
				expect(longer.segments).toHaveLength(timeline.segments.length);
			})
		);
	});

	it('in its last second, and at the very end, lengthens what is seen, with time left', () => {
		const before = fc.constantFrom(1, 0.5, 0.01, 0.001, 1e-6);
		fc.assert(
			fc.property(routines, fc.nat(), before, (routine, which, before) => {
				const timeline = compile(routine);
				fc.pre(timeline.duration + 15 <= LIMITS.total);
				const index = which % timeline.segments.length;
				const segment = timeline.segments[index] ?? expect.fail();
				fc.pre(segment.end - segment.start > before);
				const at = segment.end - before;
				const longer = extend(timeline, at, 15);
				expect(longer.segments[index]?.end).toBeCloseTo(segment.end + 15, 6);
				expect(segmentAt(longer, at).end - at).toBeCloseTo(15 + before, 5);
				const last = extend(timeline, timeline.duration, 15);
				expect(segmentAt(last, timeline.duration)).toEqual(last.segments.at(-1));
				expect(last.duration - timeline.duration).toBeCloseTo(15, 6);
				expect(last.segments.slice(0, -1)).toEqual(timeline.segments.slice(0, -1));
			})
		);
	});

	it('at the instant where a segment ends is the one that begins there', () => {
		const timeline = compile(library[0] ?? expect.fail());
		const [first, second] = timeline.segments;
		const longer = extend(timeline, first?.end ?? expect.fail(), 15);
		expect(longer.segments[0]).toEqual(first);
		expect(longer.segments[1]?.end).toBe((second?.end ?? 0) + 15);
	});

	it('goes up to the limits, and not a second further', () => {
		const timeline = compile(library[0] ?? expect.fail());
		const [first] = timeline.segments;
		const room = LIMITS.seconds - ((first?.end ?? 0) - (first?.start ?? 0));
		expect(extend(timeline, 0, room).segments[0]?.end).toBe(LIMITS.seconds);
		expect(extend(timeline, 0, room + 1)).toBe(timeline);
		let longest = timeline;
		for (let i = 0; i < timeline.segments.length; i++)
			longest = extend(longest, longest.segments[i]?.start ?? expect.fail(), 400);
		expect(longest.duration).toBeLessThanOrEqual(LIMITS.total);
		expect(longest.duration).toBeGreaterThan(LIMITS.total - 400);
	});

	it('stops at the limit', () => {
		let timeline = compile(library[0] ?? expect.fail());
		for (let i = 0; i < 100; i++) timeline = extend(timeline, 40, 15);
		const { start, end } = segmentAt(timeline, 40);
		expect(end - start).toBeLessThanOrEqual(LIMITS.seconds);
		expect(extend(timeline, 40, 15)).toBe(timeline);
	});
});
