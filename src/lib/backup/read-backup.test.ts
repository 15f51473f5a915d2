import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changed, removedAt, type KeptEntry } from '$lib/diary/kept-entry.ts';
import { readBackup } from './read-backup.ts';
import { writeBackup } from './write-backup.ts';

const cramp = (id: string, more: object = {}): KeptEntry =>
	changed(undefined, { kind: 'cramp', id, startedAt: 5, muscle: 'calf', ...more }, 7);
const diary = [cramp('b', { side: 'left', note: 'by {day}' }), removedAt(cramp('a'), 9)];
const choices = {
	settings: { version: 1, unsteady: true },
	country: { version: 1, country: 'IE' }
};
const text = writeBackup(diary, choices, 1000);

const read = (text: string) => readBackup(text);
const refused = (text: string) => {
	const result = read(text);
	return 'refusal' in result ? result.refusal : undefined;
};
/** The same backup with something else at this place. */
function changedAt(path: readonly (string | number)[], value: unknown) {
	const whole: unknown = JSON.parse(text);
	let at = whole as Record<string | number, unknown>;
	for (const key of path.slice(0, -1)) at = at[key] as typeof at;
	at[path.at(-1) ?? ''] = value;
	return JSON.stringify(whole);
}

test('what is written is read back, and written again byte for byte', () => {
	const result = read(text);
	if (!('backup' in result)) return expect.fail();
	expect(result.backup.diary.map(({ id }) => id)).toEqual(['a', 'b']);
	expect(writeBackup(result.backup.diary, result.backup.choices, result.backup.madeAt)).toBe(text);
});

const february31 = changed(
	undefined,
	{ kind: 'quiet', id: 'b', startedAt: 5, night: '2026-02-31' },
	7
);

test.each([
	['a bad pain', ['diary', 1, 'changes', 'pain'], [7, 11], 'diary.1.pain'],
	['a night that there is not', ['diary', 1], february31, 'diary.1.night'],
	['no muscle', ['diary', 1, 'changes', 'muscle'], [7, 'arm'], 'diary.1.muscle'],
	[
		'a time that is none',
		['diary', 1, 'changes', 'startedAt'],
		['7', 5],
		'diary.1.changes.startedAt'
	],
	[
		'a time that no calendar has',
		['diary', 1, 'changes', 'startedAt'],
		[7, 1e17],
		'diary.1.startedAt'
	],
	[
		'a change later than any other can be',
		['diary', 1, 'changes', 'pain'],
		[1e300, 5],
		'diary.1.changes.pain'
	],
	['another form of entry', ['diary', 0, 'version'], 3, 'diary.0.version'],
	['an entry twice', ['diary', 0, 'id'], 'b', 'diary.1.id'],
	['a field that nobody knows', ['diary', 0, 'colour'], 'red', 'diary.0.colour'],
	['choices of another app', ['choices', 'theme'], {}, 'choices.theme'],
	['choices that are none', ['choices', 'settings'], [], 'choices.settings'],
	['no diary', ['diary'], null, 'diary']
])('a broken file is refused by the place: %s', (_, path, value, place) => {
	expect(refused(changedAt(path, value))).toEqual({ kind: 'broken', place });
});

test('a file cut off is refused by its line, a foreign or newer one as such', () => {
	expect(refused(text.slice(0, text.indexOf('"note"')))).toMatchObject({
		kind: 'broken',
		place: { line: expect.any(Number), mistake: expect.stringMatching(/^[A-Z]/) }
	});
	expect(refused('')).toMatchObject({ kind: 'broken' });
	expect(refused('[1]')).toEqual({ kind: 'foreign' });
	expect(refused('{"form":"another"}')).toEqual({ kind: 'foreign' });
	expect(refused(changedAt(['version'], 2))).toEqual({ kind: 'newer' });
	expect(refused('x'.repeat(30_000_001))).toEqual({ kind: 'too-long' });
	expect(refused('['.repeat(100_000))).toMatchObject({ kind: 'broken' });
});

test('whatever is done to a file, it is read or refused, and never more is read than was written', () => {
	const damage = fc.oneof(
		fc.record({ at: fc.nat(text.length), drop: fc.integer({ min: 1, max: 60 }) }),
		fc.record({ at: fc.nat(text.length), put: fc.string({ maxLength: 12 }) })
	);
	let refusals = 0;
	fc.assert(
		fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
			const hurt = damages.reduce(
				(text, one) =>
					text.slice(0, one.at) +
					('put' in one ? one.put : '') +
					text.slice(one.at + ('drop' in one ? one.drop : 0)),
				text
			);
			const result = read(hurt);
			if ('refusal' in result) refusals++;
			else expect(result.backup.diary.length).toBeLessThanOrEqual(diary.length);
		}),
		{ numRuns: 10_000 }
	);
	expect(refusals).toBeGreaterThan(5_000);
});

test('values of any kind at any place are read or refused', () => {
	const places = [
		['diary'],
		['diary', 0],
		['diary', 1, 'changes'],
		['choices'],
		['choices', 'sound']
	];
	fc.assert(
		fc.property(fc.constantFrom(...places), fc.jsonValue(), (path, value) => {
			expect(Object.keys(read(changedAt(path, value)))).toHaveLength(1);
		})
	);
});
