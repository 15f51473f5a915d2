import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { FakeBrowser } from '$lib/device/windows.fake.ts';
import { ownName } from '$lib/device/own-name.ts';
import type { CrampEntry, Entry } from './entries.ts';
import { changed, fieldsOf, keptEntry, merged, removedAt } from './kept-entry.ts';

afterEach(() => vi.unstubAllGlobals());

const cramp = { kind: 'cramp', id: 'cramp-1', startedAt: 1, muscle: 'calf' } as const;

async function twoWindows(browser = new FakeBrowser()) {
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	const [first, second] = [browser.open(), browser.open()];
	const load = () => import('./entries.ts');
	const [a, b] = [await first.load(load), await second.load(load)];
	return { browser, a, b, first, second };
}

const entryIn = async (window: { entries(): Promise<readonly Entry[]> }, id: string) =>
	(await window.entries()).find((entry) => entry.id === id);

test('an answer of one window stays when another one goes on with the cramp', async () => {
	const { a, b } = await twoWindows();
	a.changeEntry(cramp);
	b.changeEntry({ id: 'cramp-1', side: 'left', pain: 7 });
	expect(a.changeEntry({ ...cramp, seen: 9 })).toEqual({
		...cramp,
		side: 'left',
		pain: 7,
		seen: 9
	});
});

test('what was opened by mistake does not come back from a window that did not know', async () => {
	const { a, b } = await twoWindows();
	a.changeEntry(cramp);
	b.removeEntry('cramp-1');
	expect(a.changeEntry({ ...cramp, seen: 9 })).toBeUndefined();
	expect(await a.entries()).toEqual([]);
});

test('a field that is undefined is taken away, and a cramp that is back has no end', async () => {
	const { a, b } = await twoWindows();
	a.changeEntry({ ...cramp, endedAt: 5 });
	expect(b.changeEntry({ id: 'cramp-1', endedAt: undefined })).toEqual(cramp);
	expect(await entryIn(a, 'cramp-1')).toEqual(cramp);
});

test('a correction holds though the clock was set back before it', async () => {
	vi.useFakeTimers({ now: 5_000_000, toFake: ['Date'] });
	const { a, b } = await twoWindows();
	a.changeEntry({ ...cramp, side: 'left' });
	vi.setSystemTime(1_000_000);
	expect(b.changeEntry({ id: 'cramp-1', side: 'right' })).toMatchObject({ side: 'right' });
	expect(await entryIn(a, 'cramp-1')).toMatchObject({ side: 'right' });
	vi.useRealTimers();
});

test('entries are the valid ones, the oldest first, a bad field left out', async () => {
	const { a, browser } = await twoWindows();
	a.changeEntry({ ...cramp, id: 'b', startedAt: 2 });
	a.changeEntry({ ...cramp, id: 'a', startedAt: 1, pain: 11 });
	a.changeEntry({ id: 'only-a-side', side: 'left' });
	browser.kept.set(ownName('diary/x'), '[1,');
	expect(await a.entries()).toEqual([
		expect.objectContaining({ id: 'a', pain: undefined }),
		expect.objectContaining({ id: 'b' })
	]);
});

test('entries of before are read, and those of another app are left where they are', async () => {
	const browser = new FakeBrowser();
	const old = { id: 'cramp-1', since: 4, entry: { ...cramp, side: 'left' } };
	const foreign = JSON.stringify({ title: 'Dear diary' });
	browser.kept.set('diary/cramp-1', JSON.stringify(old));
	browser.kept.set('diary/today', foreign);
	const { a, b } = await twoWindows(browser);
	expect(b.changeEntry({ id: 'cramp-1', pain: 3 })).toEqual({ ...cramp, side: 'left', pain: 3 });
	expect(await a.entries()).toHaveLength(1);
	expect([...browser.kept.keys()].sort()).toEqual([ownName('diary/cramp-1'), 'diary/today'].sort());
	expect(browser.kept.get('diary/today')).toBe(foreign);
});

test('where nothing can be kept, what is answered is there as long as the page', async () => {
	const browser = new FakeBrowser();
	browser.storage = 'blocked';
	const { a } = await twoWindows(browser);
	a.changeEntry(cramp);
	expect(a.changeEntry({ id: 'cramp-1', side: 'left' })).toEqual({ ...cramp, side: 'left' });
	expect(await a.entries()).toHaveLength(1);
	a.removeEntry('cramp-1');
	expect(await a.entries()).toEqual([]);
});

test('what was taken out can be put back with all that was said of it, and only by that', async () => {
	const { a, b } = await twoWindows();
	a.changeEntry({ ...cramp, side: 'left' });
	b.removeEntry('cramp-1');
	a.changeEntry({ id: 'cramp-1', pain: 3 });
	expect(await a.entries()).toEqual([]);
	expect(b.restoreEntry('cramp-1')).toEqual({ ...cramp, side: 'left', pain: 3 });
	expect(await a.entries()).toHaveLength(1);
});

test('evenings and quiet nights are entries beside cramps; of a kind that is not known there are none', async () => {
	const { a } = await twoWindows();
	const evening = {
		kind: 'evening',
		id: 'e',
		startedAt: 2,
		routine: 'quick-five',
		played: 90
	} as const;
	const quiet = { kind: 'quiet', id: 'q', startedAt: 3, night: '2026-11-26' } as const;
	a.changeEntry(cramp);
	a.changeEntry(evening);
	a.changeEntry(quiet);
	a.changeEntry({ ...quiet, id: 'bad', night: 'yesterday' });
	a.changeEntry(Object.assign({}, quiet, { id: 'odd', kind: 'toString' }));
	expect(await a.entries()).toEqual([cramp, evening, quiet]);
});

const answers = fc.constantFrom<Partial<CrampEntry>>(
	...[{ side: 'left' } as const, { pain: 3 }, { helped: ['rub'] }, { asked: true }, { seen: 9 }],
	...[{ advice: 3 } as const, { endedAt: 8 }, { note: 'by day' }]
);

test('however two windows take turns, each answer is kept, and a removal too', async () => {
	const { a, b } = await twoWindows();
	let count = 0;
	const turns = fc.array(fc.tuple(fc.boolean(), fc.option(answers, { freq: 12 })), {
		minLength: 1
	});
	await fc.assert(
		fc.asyncProperty(turns, async (turns) => {
			const id = `cramp-${count++}`;
			let expected: Partial<CrampEntry> | undefined = { ...cramp, id };
			a.changeEntry({ ...cramp, id });
			for (const [first, answer] of turns) {
				if (answer === null) (first ? a : b).removeEntry(id);
				else (first ? a : b).changeEntry({ ...answer, id });
				expected = answer === null || !expected ? undefined : { ...expected, ...answer };
				expect(await entryIn(first ? b : a, id)).toEqual(expected);
			}
		})
	);
});

test('two places that were apart agree, in whatever order they are merged', () => {
	const change = fc.record({ answer: fc.option(answers, { freq: 20 }), now: fc.nat(5) });
	fc.assert(
		fc.property(fc.array(change), fc.array(change), (here, there) => {
			const start = changed(undefined, cramp, 0);
			const end = (changes: typeof here) =>
				changes.reduce(
					(kept, { answer, now }) =>
						answer ? changed(kept, { ...answer, id: kept.id }, now) : removedAt(kept, now),
					start
				);
			const [one, other] = [end(here), end(there)];
			const whole = fieldsOf(merged(one, other));
			expect(fieldsOf(merged(other, one))).toEqual(whole);
			const removed = [...here, ...there].some(({ answer }) => answer === null);
			const answered = [...here, ...there].flatMap(({ answer }) => Object.keys(answer ?? {}));
			if (removed) expect(whole).toBeUndefined();
			else expect(Object.keys(whole ?? {})).toEqual(expect.arrayContaining(answered));
		})
	);
});

test('what is kept is read back as it was, and what is no entry is none', () => {
	const kept = changed(undefined, { ...cramp, side: 'left' }, 7);
	expect(keptEntry('cramp-1', JSON.parse(JSON.stringify(kept)))).toEqual(kept);
	const removed = { ...kept, removed: true, changes: { side: 'left', pain: [1, 2] } };
	expect(keptEntry('cramp-1', removed)).toMatchObject({
		changes: { pain: [1, 2], removed: [2, true] }
	});
	expect(keptEntry('cramp-1', { id: 'cramp-1', since: 1, entry: null })?.changes.removed).toEqual([
		1,
		true
	]);
	for (const value of [7, null, { id: 'other', changes: {} }, { id: 'cramp-1', entry: 'x' }])
		expect(keptEntry('cramp-1', value)).toBeUndefined();
});
