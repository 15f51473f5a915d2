import { describe, expect, test } from 'vitest';
import { compile } from '$lib/timeline/compile.ts';
import { library } from '$lib/routine/library.ts';
import type { Figure } from './figure.ts';
import type { Timeline } from '$lib/timeline/types.ts';
import { momentAt, stillAt } from './moment.ts';
import { shipped } from './shipped.ts';

const figures = new Map(shipped.map(([id, figure]) => [id, figure]));
const motionOf = (id: string): Figure['motion'] => figures.get(id)?.motion ?? { kind: 'hold' };
const timelineOf = (id: string): Timeline =>
	compile(library.find((routine) => routine.id === id) ?? expect.fail(id));

const calm = timelineOf('bedtime-calm');
const wall = motionOf('wall-calf');
const segment = (timeline: Timeline, exercise: string, kind: string, nth = 0) =>
	timeline.segments.filter((s) => s.exercise.id === exercise && s.kind === kind)[nth] ??
	expect.fail(exercise);

describe('a stretch that is held', () => {
	const ready = segment(calm, 'wall-calf', 'transition');
	const hold = segment(calm, 'wall-calf', 'hold');
	const rest = segment(calm, 'wall-calf', 'rest');

	test('is shown slowly while one gets ready, and ends in the pose', () => {
		expect(momentAt(wall, calm, ready.start)).toMatchObject({ share: 0, moving: true });
		expect(momentAt(wall, calm, ready.end - 0.001).share).toBeCloseTo(1, 6);
		const shares = Array.from({ length: 150 }, (_, i) =>
			momentAt(wall, calm, ready.start + i / 10)
		);
		expect(shares.some(({ share }) => share > 0.4 && share < 0.6)).toBe(true);
	});

	test('stands still while it is held', () => {
		for (let time = hold.start; time < hold.end; time += 0.5)
			expect(momentAt(wall, calm, time)).toEqual({ share: 1, turn: 0, moving: false });
	});

	test('is let go in a rest, and taken again in time for the next repetition', () => {
		expect(momentAt(wall, calm, rest.start).share).toBe(1);
		expect(momentAt(wall, calm, (rest.start + rest.end) / 2).share).toBe(0);
		expect(momentAt(wall, calm, rest.end - 0.001).share).toBeCloseTo(1, 6);
	});

	test('is gone into at its start where there is no time to get ready', () => {
		const relief = timelineOf('relief-calf');
		const motion = motionOf('toes-to-shin');
		expect(momentAt(motion, relief, 0)).toMatchObject({ share: 0, moving: true });
		expect(momentAt(motion, relief, 1.2).share).toBeCloseTo(0.5, 6);
		expect(momentAt(motion, relief, 2.4)).toMatchObject({ share: 1, moving: false });
	});
});

describe('what keeps moving', () => {
	test('goes round at its pace, and the other way in the second repetition', () => {
		const circles = motionOf('ankle-circles');
		const [first, second] = [0, 1].map((nth) => segment(calm, 'ankle-circles', 'move', nth));
		const turn = (time: number) => momentAt(circles, calm, time).turn;
		expect(turn((first?.start ?? 0) + 1)).toBeCloseTo(0.25, 9);
		expect(turn((second?.start ?? 0) + 1)).toBeCloseTo(0.75, 9);
	});

	test('strokes up slowly and comes back', () => {
		const { start } = segment(calm, 'calf-massage', 'move');
		const share = (since: number) => momentAt(motionOf('calf-massage'), calm, start + since).share;
		expect([0, 1.5, 3, 3.75, 4.5].map(share)).toEqual([0, 0.5, 1, 0.5, 0]);
	});

	test('breathes in for four seconds and out for six', () => {
		const after = timelineOf('after-cramp');
		const { start } = segment(after, 'slow-breaths', 'move');
		const share = (since: number) => momentAt(motionOf('slow-breaths'), after, start + since).share;
		expect([0, 2, 4, 7].map(share)).toEqual([0, 0.5, 1, 0.5]);
		expect(share(9.999)).toBeCloseTo(0, 6);
		const word = (since: number) =>
			[momentAt, stillAt].map((at) => at(motionOf('slow-breaths'), after, start + since).breath);
		expect([0, 3.99].map(word)).toEqual(Array(2).fill(['in', 'in']));
		expect([4, 9.99].map(word)).toEqual(Array(2).fill(['out', 'out']));
	});

	test('a step that paces the breath holds whole breaths, and says their seconds', () => {
		const steps = library.flatMap(({ steps }) => steps);
		const paced = steps.flatMap(({ hold, exercise }) => {
			const motion = motionOf(exercise.id);
			return motion.kind === 'breathe' ? [{ hold, exercise, motion }] : [];
		});
		expect(paced.length).toBeGreaterThan(0);
		for (const { hold, exercise, motion } of paced) {
			expect(hold % (motion.in + motion.out)).toBe(0);
			expect(exercise.instruction).toBe(
				`Breathe in for ${motion.in}. Breathe out for ${motion.out}.`
			);
		}
	});

	test('pulls the toes up and lets them go once in each repetition', () => {
		const gentle = timelineOf('in-bed-gentle');
		for (let rep = 0; rep < 10; rep++) {
			const { start } = segment(gentle, 'toes-up', 'move', rep);
			expect(momentAt(motionOf('toes-up'), gentle, start).share).toBe(0);
			expect(momentAt(motionOf('toes-up'), gentle, start + 2).share).toBe(1);
		}
	});
});

test.each(library.map(({ id }) => [id, timelineOf(id)] as const))(
	'%s: no picture jumps while a step goes on, at any time',
	(_, timeline) => {
		for (let time = 0.05; time < timeline.duration; time += 0.05) {
			const at = (t: number) => timeline.segments.find(({ start, end }) => start <= t && t < end);
			const [before, now] = [at(time - 0.05), at(time)];
			if (!now || before?.step !== now.step || before.side !== now.side) continue;
			const motion = motionOf(now.exercise.id);
			const [a, b] = [momentAt(motion, timeline, time - 0.05), momentAt(motion, timeline, time)];
			expect(Math.abs(a.share - b.share), `${now.exercise.id} at ${time}`).toBeLessThan(0.1);
		}
	}
);

test('with less motion only two pictures are shown: before, and in the pose', () => {
	for (let time = 0; time < calm.duration; time += 0.25)
		for (const { exercise } of calm.routine.steps) {
			const moment = stillAt(motionOf(exercise.id), calm, time);
			expect([0, 1]).toContain(moment.share);
			expect(moment).toMatchObject({ turn: 0.125, moving: false });
		}
	const ready = segment(calm, 'wall-calf', 'transition');
	expect(stillAt(wall, calm, ready.start).share).toBe(0);
	expect(stillAt(wall, calm, ready.end).share).toBe(1);
});
