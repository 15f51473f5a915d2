import fc from 'fast-check';
import { expect, test } from 'vitest';
import { library } from '$lib/routine/library.ts';
import { compile, extend } from '$lib/timeline/compile.ts';
import { checkedResumePoint } from './read-resume-point.ts';
import { resumePointOf } from './resume-in.ts';

const NOW = 1_764_000_000_000;
const HOUR = 3_600_000;
const [routine] = library;
const timeline = compile(routine ?? expect.fail());
const session = {
	timeline: extend(timeline, 40, 15),
	extensions: [[40, 15]] as const,
	currentTime: 50,
	playState: 'running' as const
};
const point = JSON.parse(JSON.stringify(resumePointOf(session, NOW - HOUR)));
const old = {
	routine: 'quick-five',
	currentTime: 45,
	since: NOW - HOUR,
	running: true,
	extensions: [[35, 15]],
	step: 0,
	side: 'left'
};

test('what was kept is read as it was', () => {
	expect(checkedResumePoint(point, NOW)).toEqual(resumePointOf(session, NOW - HOUR));
});

test('what was kept before, in seconds, is read too, and again after it was put back', () => {
	const read = checkedResumePoint(old, NOW);
	expect(read).toEqual({ ...old, version: 1 });
	expect(checkedResumePoint(read, NOW)).toEqual(read);
	const bare = { routine: 'a', currentTime: 1, since: NOW };
	expect(checkedResumePoint({ ...bare, step: 'x', side: 7, extensions: 'x' }, NOW)).toEqual({
		version: 1,
		...bare,
		running: false,
		extensions: [],
		step: 0,
		side: undefined
	});
});

test.each([
	['just now', 0, true],
	['an hour ago', HOUR, true],
	['twelve hours ago', 12 * HOUR, true],
	['yesterday evening', 12 * HOUR + 1, false],
	['later than now, by a clock that was set back', -30 * 24 * HOUR, true]
])('a point kept %s', (_, ago, offered) => {
	for (const one of [point, old])
		expect(!!checkedResumePoint({ ...one, since: NOW - ago }, NOW)).toBe(offered);
});

test.each([
	['no object', 'x'],
	['nothing', null],
	['a later version', { ...point, version: 3 }],
	['no routine', { ...point, routine: 7 }],
	['no moment', { ...point, since: undefined }],
	['no exercise', { ...point, exercise: undefined }],
	['an occurrence that is none', { ...point, occurrence: 0.5 }],
	['a repetition that is none', { ...point, rep: -1 }],
	['an unknown kind', { ...point, kind: 'jump' }],
	['no seconds', { ...point, within: NaN }],
	['no seconds, in the old shape', { ...old, currentTime: 'x' }]
])('is no point: %s', (_, value) => {
	expect(checkedResumePoint(value, NOW)).toBeUndefined();
});

test('of a list that is not all ours, the rest is taken', () => {
	const [extension] = point.extensions;
	const mixed = { ...point, extensions: [7, { by: 1 }, { ...extension, by: 'x' }, extension] };
	expect(checkedResumePoint(mixed, NOW)).toMatchObject({ extensions: [extension] });
	const spoilt = { ...point, extensions: 'x', order: ['a', 7, 'b'] };
	expect(checkedResumePoint(spoilt, NOW)).toMatchObject({ extensions: [], order: ['a', 'b'] });
	expect(checkedResumePoint({ ...point, order: undefined }, NOW)).toMatchObject({ order: [] });
	const pairs = { ...old, extensions: [[1], [1, 'x'], [1, 2, 3], 'x', [35, 15]] };
	expect(checkedResumePoint(pairs, NOW)).toMatchObject({ extensions: [[35, 15]] });
});

test('anything is read or passed over', () => {
	fc.assert(fc.property(fc.anything(), (value) => void checkedResumePoint(value, NOW)));
});
