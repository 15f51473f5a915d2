import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { checkDraft, momentOf } from './check-draft.ts';
import { dateIn, draftOf, newDraft } from './draft.ts';
import { minutesOf } from './length.ts';
import { nightOf } from './night.ts';
import { findings } from './rules.ts';
import type { CrampEntry } from './schema.ts';

const ZONE = 'Europe/Dublin';
const at = (moment: string) => Date.parse(moment);
const NOW = at('2026-11-27T08:00Z');
const draft = { ...newDraft('2026-11-26', NOW, ZONE), time: '03:12' };
const cramp: CrampEntry = {
	...{ kind: 'cramp', id: 'c', muscle: 'calf', zone: ZONE },
	startedAt: at('2026-11-27T03:12:34Z'),
	endedAt: at('2026-11-27T03:16:04Z')
};

test('by night the time is now; by day it is to be given, and the date is that of the night', () => {
	const byNight = newDraft('2026-11-26', at('2026-11-27T03:12Z'), ZONE);
	expect(byNight).toMatchObject({ date: '2026-11-27', time: '03:12', zone: ZONE });
	expect(newDraft('2026-11-26', NOW, ZONE)).toMatchObject({ date: '2026-11-27', time: '' });
	expect(newDraft('2026-11-20', at('2026-11-27T03:12Z'), ZONE)).toMatchObject({
		date: '2026-11-21',
		time: ''
	});
});

test('a time in a night has the date of its evening or of its morning, and is not to come', () => {
	expect(dateIn('2026-11-20', '23:50', '2026-11-27')).toBe('2026-11-20');
	expect(dateIn('2026-11-20', '00:10', '2026-11-27')).toBe('2026-11-21');
	expect(dateIn('2026-11-27', '03:00', '2026-11-27')).toBe('2026-11-27');
});

test('a new cramp has what was written, and nothing of what was not', () => {
	const written = { ...draft, minutes: '4', pain: 0, helped: ['rub'], note: ' by the door ' };
	expect(checkDraft(written, NOW, ZONE)).toEqual({
		change: {
			startedAt: at('2026-11-27T03:12Z'),
			endedAt: at('2026-11-27T03:16Z'),
			...{ zone: ZONE, muscle: 'calf', pain: 0, helped: ['rub'], note: 'by the door' }
		}
	});
	const bare = checkDraft(draft, NOW, ZONE);
	expect(bare).toEqual({
		change: { startedAt: at('2026-11-27T03:12Z'), zone: ZONE, muscle: 'calf' }
	});
});

test.each([
	['date', { date: '' }],
	['date', { date: '0020-01-01' }],
	['time', { time: '' }],
	['future', { time: '08:01' }],
	['minutes', { minutes: '1.5' }],
	['minutes', { minutes: '0' }],
	['minutes', { minutes: '721' }]
])('what cannot be kept is said: %s %j', (problem, wrong) => {
	expect(checkDraft({ ...draft, ...wrong }, NOW, ZONE)).toEqual({ problem });
});

test('the future is the one of its zone', () => {
	const kathmandu = { ...draft, time: '13:44', zone: 'Asia/Kathmandu' };
	expect(checkDraft(kathmandu, NOW, ZONE)).toMatchObject({
		change: { startedAt: at('2026-11-27T07:59Z'), zone: 'Asia/Kathmandu' }
	});
	expect(checkDraft({ ...kathmandu, time: '13:46' }, NOW, ZONE)).toEqual({ problem: 'future' });
});

test('what is not touched in a kept cramp is not changed, its seconds neither', () => {
	const form = draftOf(cramp, ZONE);
	expect(form).toMatchObject({ date: '2026-11-27', time: '03:12', minutes: '4' });
	expect(checkDraft(form, NOW, ZONE, cramp)).toEqual({ change: {} });
	expect(checkDraft({ ...form, side: 'both' }, NOW, ZONE, cramp)).toEqual({
		change: { side: 'both' }
	});
});

test('a cramp that is moved lasts as long as before, and what is wiped is taken away', () => {
	const form = draftOf({ ...cramp, pain: 3, note: 'x' }, ZONE);
	const changed = { ...form, time: '02:00', pain: undefined, note: '' };
	const checked = checkDraft(changed, NOW, ZONE, { ...cramp, pain: 3, note: 'x' });
	expect(checked).toEqual({
		change: {
			...{ startedAt: at('2026-11-27T02:00Z'), endedAt: at('2026-11-27T02:03:30Z') },
			...{ pain: undefined, note: undefined }
		}
	});
	expect('change' in checked && Object.keys(checked.change)).toContain('pain');
	const noEnd = checkDraft({ ...form, minutes: '' }, NOW, ZONE, { ...cramp, pain: 3, note: 'x' });
	expect(noEnd).toEqual({ change: { endedAt: undefined } });
});

test('a cramp whose end nobody saw lasts no longer for being moved', () => {
	const left: CrampEntry = { ...cramp, endedAt: undefined, seen: cramp.startedAt + 40_000 };
	const checked = checkDraft({ ...draftOf(left, ZONE), time: '01:12' }, NOW, ZONE, left);
	expect(checked).toEqual({
		change: { startedAt: at('2026-11-27T01:12Z'), seen: at('2026-11-27T01:12:40Z') }
	});
	const moved = { ...left, ...('change' in checked && checked.change) };
	expect(findings([moved], new Date(NOW))).toEqual([]);
});

test('a short one lasted a minute; of one whose end is not known there is no length', () => {
	expect(minutesOf({ ...cramp, endedAt: cramp.startedAt + 5000 })).toBe(1);
	expect(minutesOf({ ...cramp, endedAt: undefined })).toBeUndefined();
	expect(minutesOf({ ...cramp, endedAt: cramp.startedAt - 1 })).toBeUndefined();
});

const zones = fc.constantFrom(ZONE, 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu');
const moments = fc.integer({ min: at('2000-01-01'), max: at('2060-01-01') });

test('a form that is saved as it was opened means the same night and wall clock', () => {
	fc.assert(
		fc.property(moments, zones, zones, (time, zone, elsewhere) => {
			const startedAt = Math.floor(time / 60_000) * 60_000;
			const form = draftOf({ ...cramp, startedAt, zone }, elsewhere);
			const wall = Temporal.Instant.fromEpochMilliseconds(startedAt).toZonedDateTimeISO(zone);
			expect(form.date).toBe(wall.toPlainDate().toString());
			expect(form.time).toBe(wall.toPlainTime().toString({ smallestUnit: 'minute' }));
			const again = momentOf(form.date, form.time, zone);
			const plain = wall.toPlainDateTime();
			const both = (['earlier', 'later'] as const).map(
				(disambiguation) => plain.toZonedDateTime(zone, { disambiguation }).epochMilliseconds
			);
			// an hour that comes twice is one of both
			expect(both).toContain(again);
			expect(nightOf(again, zone)).toBe(nightOf(startedAt, zone));
		}),
		{ numRuns: 500 }
	);
});
