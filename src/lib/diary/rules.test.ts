import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SIGNS } from '$lib/help/warnings.ts';
import { cardWords } from './card-words.ts';
import { causeOf, namesOf, toldNow } from './card.ts';
import { latestNight } from './known.ts';
import { nightBefore, nightOf } from './night.ts';
import { findings } from './rules.ts';
import type { CrampEntry, Entry } from './schema.ts';

/** Friday morning; the last night is that of the 26th. */
const NOW = new Date(2026, 10, 27, 10);
const MINUTE = 60_000;
const nightsAgo = (ago: number) => nightBefore('2026-11-27', ago);
const at = (ago: number, hour = 23) => new Date(2026, 10, 27 - ago, hour).getTime();

const cramp = (ago: number, more: Partial<CrampEntry> = {}): Entry => ({
	...{ kind: 'cramp', id: `cramp ${ago}`, muscle: 'calf', startedAt: at(ago) },
	...{ endedAt: (more.startedAt ?? at(ago)) + 2 * MINUTE, ...more }
});
const quiet = (ago: number): Entry => ({
	...{ kind: 'quiet', id: `quiet ${ago}`, startedAt: at(ago - 1, 9), night: nightsAgo(ago) }
});
const evening = (ago: number): Entry => ({
	...{ kind: 'evening', id: `evening ${ago}`, startedAt: at(ago, 22) },
	...{ routine: 'quick-five', played: 296, finished: true }
});
/** Every night from `from` to `to` nights ago has an answer; of them so many, evenly, have cramps. */
const answered = (from: number, to: number, cramps: number): Entry[] =>
	Array.from({ length: from - to + 1 }, (_, i) => {
		const length = from - to + 1;
		const has = Math.floor(((i + 1) * cramps) / length) > Math.floor((i * cramps) / length);
		return has ? cramp(from - i) : quiet(from - i);
	});
const stretched = (from: number, to: number) =>
	Array.from({ length: from - to + 1 }, (_, i) => evening(from - i));
const rules = (entries: readonly Entry[], now = NOW) =>
	findings(entries, now).map(({ rule, sign }) => `${rule} ${sign}`);

test.each<[string, Entry[], string[]]>([
	['nothing', [], []],
	['two nights in seven', [cramp(1), cramp(3)], []],
	['three cramps in two nights', [cramp(1), { ...cramp(1), id: 'b' }, cramp(3)], []],
	['three nights in seven', [cramp(7), cramp(4), cramp(1)], ['week often']],
	['three nights in eight', [cramp(8), cramp(4), cramp(1)], []],
	['three nights in a week of last month', [cramp(40), cramp(39), cramp(38)], []],
	[
		'a rise, twice',
		[...answered(42, 29, 0), ...answered(28, 15, 1), ...answered(14, 1, 2)],
		['worse often']
	],
	['a rise, once', [...answered(42, 29, 1), ...answered(28, 15, 1), ...answered(14, 1, 2)], []],
	['a rise of nights of which only cramps are known', [cramp(20), cramp(10), cramp(2)], []],
	[
		'a rise that is one of answers',
		[...answered(42, 36, 1), ...answered(28, 15, 2), ...answered(14, 1, 3)],
		[]
	],
	[
		'six weeks of stretching, as many cramps',
		[...stretched(42, 1), ...answered(42, 1, 9)],
		['noChange noHelp']
	],
	[
		'six weeks of stretching, fewer cramps',
		[...stretched(42, 1), ...answered(42, 22, 8), ...answered(21, 1, 1)],
		[]
	],
	['six weeks of stretching, no answers', stretched(42, 1), []],
	['five weeks of stretching', [...stretched(35, 1), ...answered(42, 1, 9)], []],
	['a cramp of ten minutes', [cramp(1, { endedAt: at(1) + 10 * MINUTE })], []],
	[
		'a cramp over ten minutes',
		[cramp(1, { endedAt: at(1) + 11 * MINUTE })],
		['tenMinutes tenMinutes']
	],
	[
		'an end that nobody saw',
		[cramp(1, { endedAt: undefined, advice: 10 })],
		['tenMinutes tenMinutes']
	],
	[
		'an end before its beginning, by a clock that was set back',
		[cramp(1, { endedAt: at(1) - MINUTE, advice: 10 })],
		['tenMinutes tenMinutes']
	],
	['a cramp over ten minutes of last month', [cramp(30, { endedAt: at(30) + 11 * MINUTE })], []],
	['lost sleep', [cramp(9, { signs: ['sleep'] })], ['ticked sleep']],
	['a sign that is none', [cramp(1, { signs: ['toString', 'x'] })], []]
])('%s', (_, entries, found) => {
	expect(rules(entries)).toEqual(found);
});

const said = (entries: readonly Entry[], now = NOW, told = {}) => {
	const found = toldNow(findings(entries, now), told, now);
	return found && cardWords(found, now);
};

describe('the card', () => {
	const long = (ago: number, ended = true) =>
		cramp(ago, ended ? { endedAt: at(ago) + 11 * MINUTE } : { endedAt: undefined, advice: 10 });

	test('is of the sign that needs help soonest', () => {
		const often = [cramp(4), cramp(3), cramp(2)];
		expect(said(often)?.title).toBe('See your doctor soon');
		expect(said([...often, cramp(5, { signs: ['skin', 'hotCalf'] })])?.title).toBe(
			'Tell your doctor'
		);
		expect(said([...often, cramp(1, { signs: ['hotCalf', 'chest'] })])).toEqual({
			title: 'Call for help now',
			says: ['You ticked last night:', 'Your chest hurts, or it is hard to breathe.'],
			does: 'Call your emergency number.'
		});
	});

	test('says of a cramp that is over that it was, and never to call now', () => {
		expect(said([long(1)])?.says).toEqual([
			'Last night’s cramp lasted over 10 minutes. Tell your doctor.'
		]);
		const later = said([long(4), cramp(5, { signs: ['chest'] })]);
		expect(JSON.stringify(later)).not.toMatch(/call/i);
		expect(later?.says).toEqual([
			'You ticked on November 22:',
			'Your chest hurts, or it is hard to breathe.'
		]);
	});

	test('says of a cramp that goes on to call, at any hour', () => {
		const card = said([long(1, false)], new Date(at(1) + 12 * MINUTE));
		expect(card?.says).toEqual(['The cramp goes on for more than 10 minutes.']);
		expect(card?.does).toBe('Call a doctor or an advice line now.');
		expect(said([long(1)], new Date(at(1) + 12 * MINUTE))?.says[0]).toMatch(/^Your cramp/);
		expect(said([long(1)], new Date(2026, 10, 27, 4))?.says[0]).toMatch(/^Your cramp/);
	});

	test('that was closed lets what is new since then be told, and no more', () => {
		const before = [cramp(4), cramp(3), cramp(2), long(2)];
		const read = namesOf(findings(before, NOW));
		const next = (entries: readonly Entry[]) => toldNow(findings(entries, NOW), {}, NOW, read);
		expect(next(before)).toBeUndefined();
		expect(next([...before, cramp(1, { signs: ['chest'] })])?.sign).toBe('chest');
	});

	test('of what can wait comes by day, and once; a new cause again', () => {
		const often = [cramp(4), cramp(3), cramp(2)];
		expect(said(often, new Date(2026, 10, 27, 22))).toBeUndefined();
		const told = (on: string, closed = false) => ({ 'week-often': { on, closed } });
		expect(said(often, NOW, told('2026-11-27'))).toBeDefined();
		expect(said(often, NOW, told('2026-11-27', true))).toBeUndefined();
		expect(said(often, NOW, told('2026-11-26'))).toBeUndefined();
		expect(said(often, NOW, told('2026-10-01'))).toBeDefined();
		expect(said([long(1)], NOW, { 'tenMinutes-tenMinutes': { on: '2026-11-26' } })).toBeDefined();
	});
});

test('a night that began beyond the date line, where it is later than here, is looked at too', () => {
	const now = new Date('2026-11-27T10:00Z');
	const there = { zone: 'Pacific/Kiritimati', startedAt: now.getTime() - 30 * MINUTE };
	const ticked = [cramp(0, { ...there, signs: ['chest'] })];
	expect(nightOf(there.startedAt, there.zone)).toBe('2026-11-27');
	expect(rules(ticked, now)).toEqual(['ticked chest']);
	expect(latestNight(ticked, '2026-11-26', now.getTime())).toBe('2026-11-27');
	// but not what a wrong clock has put there
	expect(latestNight([cramp(-3)], '2026-11-26', now.getTime())).toBe('2026-11-26');
});

const entry = fc
	.record({
		ago: fc.integer({ min: 0, max: 80 }),
		what: fc.constantFrom(cramp, quiet, evening),
		signs: fc.array(fc.constantFrom(...Object.keys(SIGNS), 'x'), { maxLength: 2 })
	})
	.map(({ ago, what, signs }) => (what === cramp ? cramp(ago, { signs }) : what(ago)));

test('whatever the diary holds, each sign has its own level, and no order of entries matters', () => {
	fc.assert(
		fc.property(fc.array(entry, { maxLength: 60 }), (entries) => {
			const found = findings(entries, NOW);
			for (const { sign, level, since, night } of found) {
				expect(level).toBe(SIGNS[sign].level);
				expect(since <= night).toBe(true);
			}
			const names = (all: typeof found) => all.map((one) => causeOf(one) + one.night).sort();
			expect(names(findings([...entries].reverse(), NOW))).toEqual(names(found));
		}),
		{ numRuns: 200 }
	);
});
