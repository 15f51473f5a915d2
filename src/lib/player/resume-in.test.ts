import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bedtime, library } from '$lib/routine/library.ts';
import { CONDITIONS } from '$lib/routine/schema.ts';
import { healthOf, suit } from '$lib/routine/suit.ts';
import type { Routine } from '$lib/routine/types.ts';
import { compile, extend } from '$lib/timeline/compile.ts';
import { segmentAt } from '$lib/timeline/query.ts';
import type { Extension, Timeline } from '$lib/timeline/types.ts';
import { resumeIn, resumePointOf } from './resume-in.ts';
import type { TimedPoint } from './resume-point.ts';

const SINCE = 1_700_000_000_000;
const share = fc.integer({ min: 0, max: 9999 }).map((of) => of / 10000);
/** In milliseconds, as clocks tell it. */
const timeIn = ({ duration }: Timeline, at: number) => Math.floor(at * duration * 1000) / 1000;
const health = fc
	.subarray([...CONDITIONS])
	.map((answers) => healthOf((condition) => answers.includes(condition)));
const longer = fc.array(fc.tuple(share, fc.constantFrom(15, 30)), { maxLength: 6 });

/** A session of the routine that was made longer here and there. */
function lengthened(routine: Routine, by: readonly (readonly [number, number])[]) {
	let timeline = compile(routine);
	const extensions: Extension[] = [];
	for (const [at, seconds] of by) {
		const time = timeIn(timeline, at);
		const next = extend(timeline, time, seconds);
		if (next !== timeline) extensions.push([time, seconds]);
		timeline = next;
	}
	return { timeline, extensions };
}

const left = (routine: Routine, by: readonly (readonly [number, number])[], at: number) => {
	const session = lengthened(routine, by);
	const currentTime = timeIn(session.timeline, at);
	return { ...session, currentTime, playState: 'paused' as const };
};

const whereIn = (timeline: Timeline, time: number) => {
	const { exercise, side, rep, kind } = segmentAt(timeline, time);
	return { exercise: exercise.id, side, rep, kind };
};

function routineOf(id: string): Routine {
	return library.find((routine) => routine.id === id) ?? expect.fail(`no ${id}`);
}

describe('a resume point', () => {
	it('gives the same timeline and the same time where nothing changed', () => {
		fc.assert(
			fc.property(fc.constantFrom(...library), longer, share, (routine, by, at) => {
				const session = left(routine, by, at);
				const kept = JSON.parse(JSON.stringify(resumePointOf(session, SINCE)));
				const again = resumeIn(routine, kept);
				expect(again.timeline).toEqual(session.timeline);
				expect(again.at).toBeCloseTo(session.currentTime, 6);
				expect(whereIn(again.timeline, again.at)).toEqual(
					whereIn(session.timeline, session.currentTime)
				);
			}),
			{ numRuns: 500 }
		);
	});

	it('leads into the same exercise, or the next that is there, whatever answers changed', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...library),
				health,
				health,
				longer,
				share,
				(routine, before, after, by, at) => {
					const [then, now] = [suit(routine, before), suit(routine, after)];
					fc.pre(then !== undefined && now !== undefined);
					const session = left(then, by, at);
					const point = resumePointOf(session, SINCE);
					const { timeline, at: time } = resumeIn(now, point);
					expect(time).toBeGreaterThanOrEqual(0);
					expect(time).toBeLessThan(timeline.duration);
					const was = segmentAt(session.timeline, session.currentTime);
					const is = segmentAt(timeline, time);
					const stays = now.steps.some(({ exercise }) => exercise.id === was.exercise.id);
					if (stays) {
						expect(whereIn(timeline, time)).toEqual(whereIn(session.timeline, session.currentTime));
						expect(time - is.start).toBeCloseTo(session.currentTime - was.start, 6);
						expect(is.end - is.start).toBeCloseTo(was.end - was.start, 6);
						return;
					}
					const later = then.steps.slice(was.step + 1).map(({ exercise }) => exercise.id);
					const next = later.find((id) => now.steps.some(({ exercise }) => exercise.id === id));
					expect(is.exercise.id).toBe(next ?? now.steps.at(-1)?.exercise.id);
					expect(time).toBe(timeline.segments.find(({ step }) => step === is.step)?.start);
				}
			),
			{ numRuns: 1000 }
		);
	});

	it('takes no step that is not left for it, in an exercise that comes twice', () => {
		const quick = routineOf('quick-five');
		const [first, second] = quick.steps;
		if (!first || !second) expect.fail();
		const twice = { ...quick, steps: [first, second, first] };
		const timeline = compile(twice);
		const again = timeline.segments.find(({ step }) => step === 2) ?? expect.fail();
		const session = { timeline, extensions: [], currentTime: again.start, playState: 'paused' };
		const point = resumePointOf({ ...session, playState: 'paused' }, SINCE);
		expect(point).toMatchObject({ exercise: first.exercise.id, occurrence: 1 });
		const { timeline: now, at } = resumeIn(twice, point);
		expect(segmentAt(now, at).step).toBe(2);
		const { at: once } = resumeIn({ ...twice, steps: [first, second] }, point);
		expect(once).toBe(compile(twice).segments.find(({ step }) => step === 1)?.start);
	});

	it('stays within a segment that is shorter now, and on its side', () => {
		const [first] = routineOf('quick-five').steps;
		if (!first) expect.fail();
		const routine = { ...routineOf('quick-five'), steps: [{ ...first, hold: 40, reps: 3 }] };
		const timeline = compile(routine);
		const end = timeline.duration - 0.5;
		const session = { timeline, extensions: [], currentTime: end, playState: 'running' as const };
		const point = resumePointOf(session, SINCE);
		expect(point.running).toBe(true);
		const at = (step: typeof first) => resumeIn({ ...routine, steps: [step] }, point);
		const shorter = at({ ...first, hold: 20, reps: 3 });
		expect(shorter.at).toBe(shorter.timeline.duration - 1);
		const fewer = at({ ...first, hold: 40, reps: 2 });
		expect(fewer.at).toBe(fewer.timeline.duration - 40);
		const both = at({ ...first, side: 'both', hold: 40, reps: 3 });
		expect(both.at).toBe(0);
	});

	it('goes on with the next repetition where the rest that it stood in is gone', () => {
		const [first] = routineOf('quick-five').steps;
		if (!first) expect.fail();
		const rests = { ...routineOf('quick-five'), steps: [{ ...first, rest: 8, reps: 2 }] };
		const timeline = compile(rests);
		const rest = timeline.segments.find(({ kind }) => kind === 'rest') ?? expect.fail();
		const session = { timeline, extensions: [], currentTime: rest.start + 3 };
		const point = resumePointOf({ ...session, playState: 'paused' }, SINCE);
		const { timeline: now, at } = resumeIn(
			{ ...rests, steps: [{ ...first, rest: 0, reps: 2 }] },
			point
		);
		expect(segmentAt(now, at)).toMatchObject({ rep: 2, side: rest.side, start: at });
	});

	it('drops the extensions of steps that are gone, and of segments that are', () => {
		const quick = routineOf('quick-five');
		const session = left(quick, [[0, 15]], 0.9);
		expect(session.extensions).toHaveLength(1);
		const rest = { ...quick, steps: quick.steps.slice(1) };
		const { timeline, extensions } = resumeIn(rest, resumePointOf(session, SINCE));
		expect(extensions).toEqual([]);
		expect(timeline).toEqual(compile(rest));
	});
});

describe('a resume point of before, in seconds', () => {
	const old = (session: ReturnType<typeof left>): TimedPoint => {
		const { step, side } = segmentAt(session.timeline, session.currentTime);
		const { timeline, extensions, currentTime } = session;
		const { id } = timeline.routine;
		return {
			version: 1,
			routine: id,
			since: SINCE,
			running: true,
			extensions,
			currentTime,
			step,
			side
		};
	};

	it('leads to the same second where nothing changed', () => {
		fc.assert(
			fc.property(fc.constantFrom(...library), longer, share, (routine, by, at) => {
				const session = left(routine, by, at);
				const again = resumeIn(routine, old(session));
				expect(again.timeline).toEqual(session.timeline);
				expect(again.at).toBeCloseTo(session.currentTime, 6);
			})
		);
	});

	it('leads into the step and side that it names where the seconds lead elsewhere', () => {
		const quick = bedtime.find(({ id }) => id === 'quick-five') ?? expect.fail();
		const session = left(quick, [], 0.9);
		const point = old(session);
		const { timeline, at } = resumeIn(quick, { ...point, currentTime: 1 });
		expect(segmentAt(timeline, at)).toMatchObject({ step: point.step, side: point.side });
		const other = resumeIn(quick, { ...point, currentTime: 1, side: undefined });
		expect(segmentAt(other.timeline, other.at).step).toBe(point.step);
	});

	it('is never at the end: a step that is not there is the last one', () => {
		fc.assert(
			fc.property(fc.constantFrom(...library), health, share, (routine, answers, at) => {
				const now = suit(routine, answers);
				fc.pre(now !== undefined);
				const { timeline, at: time } = resumeIn(now, old(left(routine, [], at)));
				expect(time).toBeGreaterThanOrEqual(0);
				expect(time).toBeLessThan(timeline.duration);
			})
		);
	});
});
