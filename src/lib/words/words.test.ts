import { describe, expect, it } from 'vitest';
import { library } from '$lib/routine/library.ts';
import { compile } from '$lib/timeline/compile.ts';
import type { Segment } from '$lib/timeline/types.ts';
import { announce, doing, nextWords } from './announce.ts';
import { forWhoOf } from './for-who.ts';
import { legOf } from './legs.ts';
import { clockTime, inMinutes, routineTitle, titleOf } from './names.ts';
import { fullHour } from './time-of-day.ts';
import { spokenTime, upTime } from './times.ts';

const exercise = {
	id: 'wall-calf',
	name: 'Wall calf stretch',
	instruction: 'One foot back.',
	feel: 'Calf',
	easeOff: 'Bend it.',
	moves: false,
	skipIf: [],
	props: []
};
const hold: Segment = { kind: 'hold', start: 10, end: 30, step: 0, exercise, side: 'left', rep: 1 };
const moving = { ...hold, exercise: { ...exercise, moves: true }, side: undefined };

describe('a name', () => {
	it('has its leg where it is one leg’s turn', () => {
		expect(titleOf({ exercise, side: 'left' })).toBe('Wall calf stretch, left leg');
		expect(titleOf({ exercise, side: 'right' })).toBe('Wall calf stretch, right leg');
		expect(titleOf({ exercise })).toBe('Wall calf stretch');
		expect(legOf({ side: 'left' })).toBe('Left leg');
		expect(legOf({ side: 'right' })).toBe('Right leg');
		expect(legOf({})).toBe('');
	});
});

describe('a time', () => {
	it.each([
		[0, '0:00'],
		[0.005, '0:00'],
		[0.02, '0:01'],
		[1, '0:01'],
		[59.2, '1:00'],
		[75, '1:15'],
		[740, '12:20'],
		[2700, '45:00']
	])('that is left, %d s, counts a second that has begun: %s', (seconds, shown) => {
		expect(clockTime(seconds)).toBe(shown);
	});

	it.each([
		[0, '0:00'],
		[0.99, '0:00'],
		[59.99, '0:59'],
		[75.9, '1:15'],
		[3600, '60:00']
	])('that counts up, %d s, shows whole seconds: %s', (seconds, shown) => {
		expect(upTime(seconds)).toBe(shown);
	});

	it.each([
		[0, 'no time'],
		[0.4, 'no time'],
		[1, '1 second'],
		[59.6, '1 minute'],
		[60, '1 minute'],
		[61, '1 minute 1 second'],
		[120, '2 minutes'],
		[740, '12 minutes 20 seconds']
	])('in words, %d s, is %s', (seconds, told) => {
		expect(spokenTime(seconds)).toBe(told);
	});

	it.each([
		[20, '1 min'],
		[100, '2 min'],
		[750, '13 min'],
		[4500, '75 min']
	])('of a routine, %d s, is told in whole minutes: %s', (seconds, told) => {
		expect(inMinutes(seconds)).toBe(told);
	});
});

describe('what the person does', () => {
	it.each([
		['Get ready', { ...moving, kind: 'transition' as const }],
		['Hold', hold],
		['Keep moving', { ...moving, kind: 'move' as const }],
		['Rest', { ...hold, kind: 'rest' as const }]
	])('%s', (words, segment) => {
		expect(doing(segment)).toBe(words);
	});
});

describe('an announcement', () => {
	it('says what, how long, and how, where no voice does', () => {
		expect(announce(hold, false)).toBe(
			'Wall calf stretch, left leg. Hold, 20 seconds. One foot back.'
		);
		expect(announce({ ...moving, kind: 'move' }, false)).toBe(
			'Wall calf stretch. Keep moving, 20 seconds. One foot back.'
		);
		expect(announce({ ...hold, kind: 'transition', rep: 0 }, false)).toBe(
			'Wall calf stretch, left leg. Get ready, 20 seconds. One foot back.'
		);
	});

	it('says the instruction once, and of a rest its length only', () => {
		expect(announce({ ...hold, rep: 2 }, false)).toBe(
			'Wall calf stretch, left leg. Hold, 20 seconds.'
		);
		expect(announce({ ...hold, kind: 'rest' }, false)).toBe('Rest, 20 seconds.');
	});

	it('beside a voice says only what that does not', () => {
		expect(announce(hold, true)).toBe('Hold, 20 seconds.');
		expect(announce({ ...hold, kind: 'rest', rep: 1 }, true)).toBe('Rest, 20 seconds.');
	});
});

describe('a routine', () => {
	const calm = { title: 'Bedtime calm', forWho: 'Anyone steady on their feet' };

	it('is called by its title, and is for whom its file says', () => {
		expect([routineTitle(calm), forWhoOf(calm)]).toEqual([calm.title, calm.forWho]);
	});

	it('says what it was fitted without', () => {
		const fitted = { ...calm, without: ['standing', 'rubbing'] as const };
		expect(routineTitle(fitted)).toBe('Bedtime calm, without standing or rubbing');
		expect(forWhoOf(fitted)).toBe('By your answers, without standing or rubbing');
		expect(routineTitle({ ...calm, without: ['pulling'] })).toBe('Bedtime calm, without pulling');
	});
});

describe('what comes next', () => {
	const timeline = compile(library.find(({ id }) => id === 'quick-five') ?? expect.fail());
	const segment = (wanted: Partial<Segment>) =>
		timeline.segments.find((one) =>
			Object.entries(wanted).every(([k, v]) => Reflect.get(one, k) === v)
		) ?? expect.fail();

	it('is the other leg, the next exercise, or sleep', () => {
		expect(nextWords(timeline, segment({ step: 0, side: 'left' }))).toBe('Next: right leg');
		const next = timeline.routine.steps[1]?.exercise.name;
		expect(nextWords(timeline, segment({ step: 0, side: 'right' }))).toBe(`Next: ${next}`);
		expect(nextWords(timeline, timeline.segments.at(-1) ?? expect.fail())).toBe('Then: sleep well');
		const routine = { ...timeline.routine, kind: 'day' } as const;
		const last = timeline.segments.at(-1) ?? expect.fail();
		expect(nextWords({ ...timeline, routine }, last)).toBe('Then: all done');
	});
});

it('tells a full hour as this person’s clock does', () => {
	expect(fullHour(7)).toMatch(/^0?7:00(\sAM)?$/);
	expect(fullHour(19)).toMatch(/^(7:00\sPM|19:00)$/);
	expect(fullHour(0)).toMatch(/^(12:00\sAM|(00|24):00)$/);
});
