import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { ownName } from '$lib/device/own-name.ts';
import { FakeBrowser } from '$lib/device/windows.fake.ts';
import { FakeDisk } from '../../../tests/fakes/indexed-db.ts';
import type * as EntriesModule from './entries.ts';
import type { Entry } from './schema.ts';

const DAY = 24 * 3_600_000;
const cramp = { kind: 'cramp', id: 'c', startedAt: 1, muscle: 'calf' } as const;
const whole = { ...cramp, side: 'left', pain: 7 } as const;

let browser: FakeBrowser;
let disk: FakeDisk;
// what is fetched first takes time that no test counts
beforeAll(() =>
	Promise.all([import('idb'), import('$lib/device/old-disk.ts'), import('./check.ts')])
);
beforeEach(() => {
	[browser, disk] = [new FakeBrowser(), new FakeDisk()];
	vi.useFakeTimers({ now: 1000 * DAY, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(async () => {
	await leave();
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

type Opened = typeof EntriesModule;
const windows: Opened[] = [];
/** A window that is opened now, as after a reload. */
async function opened(): Promise<Opened> {
	const window = await browser.open().load(() => import('./entries.ts'));
	windows.push(window);
	return window;
}

/** What is asked of a disk that may never answer. */
async function answered<T>(asked: Promise<T>): Promise<T> {
	let settled = false;
	void asked.then(() => (settled = true));
	for (let i = 0; i < 200 && !settled; i++) await new Promise(setImmediate);
	while (!settled) await vi.advanceTimersByTimeAsync(1000);
	return asked;
}
/** What all windows have changed is on the disk, or will never be. */
async function leave() {
	for (const window of windows.splice(0)) await answered(window.whenKept());
}
const entriesIn = (window: Opened) => answered<readonly Entry[]>(window.entries());
const names = () => [...browser.kept.keys()];
const onDisk = () => disk.kept.get(ownName('diary'))?.get('diary') ?? new Map<string, unknown>();

describe('what is kept', () => {
	it('is here at once, also after a reload, and on the disk soon', async () => {
		const window = await opened();
		window.changeEntry(whole);
		const again = await opened();
		expect(again.crampOf('c')).toEqual(whole);
		expect(await answered(window.whenKept())).toBeUndefined();
		browser.kept.clear();
		expect(await entriesIn(await opened())).toEqual([whole]);
	});

	it('is here for a day though the disk has it, for a cramp that goes on', async () => {
		const window = await opened();
		window.changeEntry(whole);
		await answered(window.whenKept());
		await entriesIn(window);
		expect((await opened()).crampOf('c')).toEqual(whole);
	});

	it('lies on the disk alone after a day, and can be changed and taken out as before', async () => {
		(await opened()).changeEntry(whole);
		expect(await entriesIn(await opened())).toEqual([whole]);
		expect(names()).toEqual([ownName('diary/c')]);
		await leave();
		vi.setSystemTime(Date.now() + DAY + 1);
		const window = await opened();
		expect(await entriesIn(window)).toEqual([whole]);
		expect(names()).toEqual([]);
		expect(window.entryOf('c')).toEqual(whole);
		expect(window.changeEntry({ id: 'c', pain: 3 })).toEqual({ ...whole, pain: 3 });
		window.removeEntry('c');
		expect(await entriesIn(window)).toEqual([]);
		expect(window.restoreEntry('c')).toEqual({ ...whole, pain: 3 });
	});

	it('is changed also where nothing is known of it yet, and stays out where it was taken out', async () => {
		const first = await opened();
		first.changeEntry(whole);
		first.changeEntry({ ...whole, id: 'out' });
		first.removeEntry('out');
		await answered(first.whenKept());
		browser.kept.clear();
		vi.setSystemTime(Date.now() + 1);
		const window = await opened();
		expect(window.changeEntry({ id: 'c', pain: 3 })).toBeUndefined();
		window.changeEntry({ id: 'out', pain: 3 });
		await answered(window.whenKept());
		expect(window.entryOf('c')).toEqual({ ...whole, pain: 3 });
		expect(await entriesIn(await opened())).toEqual([{ ...whole, pain: 3 }]);
	});

	it('reaches the disk later where that was not there', async () => {
		disk.mood = 'forbidden';
		const window = await opened();
		window.changeEntry(whole);
		expect(await answered(window.whenKept())).toBeUndefined();
		vi.setSystemTime(Date.now() + 400 * DAY);
		expect(await entriesIn(await opened())).toEqual([whole]);
		expect(names()).toHaveLength(1);
		disk.mood = 'works';
		const again = await opened();
		expect(await entriesIn(again)).toEqual([whole]);
		await answered(again.whenKept());
		expect(await entriesIn(again)).toEqual([whole]);
		expect(names()).toEqual([]);
		expect(onDisk().size).toBe(1);
	});
});

describe('where a device fails', () => {
	it('because localStorage is full, the disk keeps all, and nothing has to be said', async () => {
		browser.storage = 'full';
		const window = await opened();
		expect(window.changeEntry(whole)).toEqual(whole);
		expect(await answered(window.whenKept())).toBeUndefined();
		expect(await entriesIn(await opened())).toEqual([whole]);
	});

	it.each(['full', 'forbidden', 'mute'] as const)(
		'by a disk that is %s and no localStorage, it is said until it is over',
		async (mood) => {
			const window = await opened();
			await entriesIn(window);
			disk.lose();
			[disk.mood, browser.storage] = [mood, 'full'];
			const act = vi.fn();
			window.followEntries(act);
			expect(window.changeEntry(whole)).toEqual(whole);
			expect(await answered(window.whenKept())).toBe('nowhere');
			expect(act).toHaveBeenCalledTimes(2);
			if (mood !== 'full') expect(await entriesIn(window)).toEqual([whole]);
			disk.mood = 'works';
			window.changeEntry({ id: 'c', note: 'again' });
			expect(await answered(window.whenKept())).toBeUndefined();
			expect(await entriesIn(await opened())).toEqual([{ ...whole, note: 'again' }]);
		}
	);

	it('by a connection that is lost, nothing is', async () => {
		const window = await opened();
		window.changeEntry(cramp);
		await answered(window.whenKept());
		disk.lose();
		window.changeEntry({ id: 'c', side: 'left', pain: 7 });
		expect(await answered(window.whenKept())).toBeUndefined();
		browser.kept.clear();
		expect(await entriesIn(await opened())).toEqual([whole]);
	});

	it('by another window that holds the disk up, what is here goes on', async () => {
		disk.mood = 'mute';
		const window = await opened();
		window.changeEntry(whole);
		expect(await entriesIn(window)).toEqual([whole]);
	});

	it.each(['mute', 'forbidden'] as const)(
		'by a disk that is %s, it is said that older nights may be missing, until it answers',
		async (mood) => {
			(await opened()).changeEntry(whole);
			await leave();
			browser.kept.clear();
			disk.lose();
			disk.mood = mood;
			const window = await opened();
			expect(await entriesIn(window)).toEqual([]);
			expect(window.trouble()).toBe('unread');
			window.changeEntry({ ...whole, id: 'new' });
			expect(await answered(window.whenKept())).toBeUndefined();
			disk.mood = 'works';
			expect(await entriesIn(window)).toHaveLength(2);
			expect(window.trouble()).toBeUndefined();
		}
	);
});

describe('what a newer version kept', () => {
	const later = { version: 3, id: 'c', shape: ['unknown'], changes: { note: [1, 'x'] } };
	/** The disk as that version left it. */
	async function seeded() {
		const window = await opened();
		await entriesIn(window);
		onDisk().set('c', later);
		return window;
	}

	it('on the disk stays as it is, what is said of it waits for that version, and it is told', async () => {
		await seeded();
		const window = await opened();
		await entriesIn(window);
		expect(window.trouble()).toBe('newer');
		window.changeEntry({ ...whole, id: 'other' });
		window.changeEntry({ id: 'c', pain: 2 });
		expect(await answered(window.whenKept())).toBe('newer');
		expect(onDisk().get('c')).toEqual(later);
		expect(JSON.parse(browser.kept.get(ownName('diary/c')) ?? '')).toMatchObject({
			changes: { pain: [expect.anything(), 2] }
		});
		expect(await entriesIn(window)).toEqual([{ ...whole, id: 'other' }]);
	});

	it('here stays as it is, also after years', async () => {
		const text = JSON.stringify(later);
		browser.kept.set(ownName('diary/c'), text);
		const window = await opened();
		await entriesIn(window);
		window.changeEntry({ id: 'c', pain: 2 });
		expect(await answered(window.whenKept())).toBe('newer');
		vi.setSystemTime(Date.now() + 400 * DAY);
		await entriesIn(await opened());
		expect(browser.kept.get(ownName('diary/c'))).toBe(text);
	});

	it('in a database of its own is not opened; what is said now waits here', async () => {
		const old = await seeded();
		disk.version = 2;
		disk.tell('versionchange');
		old.changeEntry({ ...whole, id: 'other' });
		expect(await answered(old.whenKept())).toBe('newer');
		const window = await opened();
		expect(await entriesIn(window)).toEqual([{ ...whole, id: 'other' }]);
		expect(window.trouble()).toBe('newer');
		expect([...onDisk().keys()]).toEqual(['c']);
	});
});

describe('the browser is asked to keep all for good', () => {
	const evening = { kind: 'evening', id: 'e', startedAt: 2, routine: 'x', played: 40 } as const;
	it.each([
		['a cramp goes on', cramp, 0],
		['it has let go', { ...cramp, endedAt: 9 }, 1],
		['one is written down by hand', { ...cramp, byHand: true }, 1],
		['an evening plays', evening, 0],
		['it is at its end', { ...evening, finished: true }, 1],
		['a night was quiet', { kind: 'quiet', id: 'q', startedAt: 1, night: '2026-03-09' }, 1]
	] as const)('once, as soon as nothing is interrupted: %s', async (_, entry, times) => {
		const persist = vi.fn(async () => true);
		vi.stubGlobal('navigator', { storage: { persist } });
		const window = await opened();
		window.changeEntry(entry);
		window.changeEntry(entry);
		expect(persist).toHaveBeenCalledTimes(times);
	});
});

describe('who follows the entries', () => {
	it('is told of what is changed here and in another window, and no more once they stop', async () => {
		const [a, b] = [await opened(), await opened()];
		const act = vi.fn();
		const stop = a.followEntries(act);
		a.changeEntry(cramp);
		expect(act).toHaveBeenCalledTimes(1);
		for (const id of ['x', 'y', 'z']) b.changeEntry({ ...cramp, id });
		await vi.advanceTimersByTimeAsync(1);
		expect(act).toHaveBeenCalledTimes(2);
		stop();
		b.changeEntry({ id: 'x', pain: 1 });
		a.changeEntry({ id: 'c', pain: 1 });
		await vi.advanceTimersByTimeAsync(1);
		expect(act).toHaveBeenCalledTimes(2);
	});

	it('is told when another window took in a whole copy, which leaves nothing here', async () => {
		const [a, act] = [await opened(), vi.fn()];
		a.followEntries(act);
		const { keepAll } = await browser.open().load(() => import('./kept.ts'));
		const there = { version: 2, id: 'c', changes: { kind: [1, 'cramp'] } } as const;
		expect(await answered(keepAll([there]))).toBe(true);
		await vi.advanceTimersByTimeAsync(1);
		expect(act).toHaveBeenCalledTimes(1);
		expect(names()).toEqual([]);
	});
});

const fields = { ...whole, endedAt: 9, helped: ['rub'], seen: 8 };
const [side, ended] = [{ side: [2, 'left'] }, { endedAt: [3, 9], pain: [3, 7] }];
const stamped = {
	...{ kind: [1, 'cramp'], startedAt: [1, 1], muscle: [1, 'calf'] },
	...{ helped: [1, ['rub']], seen: [1, 8], ...side, ...ended }
};
/** Every form in which an entry was ever kept, and the same where it was taken out. */
const forms = [
	['one time for the whole', { id: 'c', since: 1, entry: fields }, true],
	['taken out then', { id: 'c', since: 1, entry: null }, false],
	['a time for each field', { version: 1, id: 'c', changes: stamped }, true],
	['taken out then', { version: 1, id: 'c', removed: true, changes: stamped }, false],
	['as today', { version: 2, id: 'c', changes: stamped }, true],
	['taken out', { version: 2, id: 'c', changes: { ...stamped, removed: [4, true] } }, false]
] as const;

describe.each([
	['here', (value: object) => browser.kept.set(ownName('diary/c'), JSON.stringify(value))],
	['here, by the bare name', (value: object) => browser.kept.set('diary/c', JSON.stringify(value))],
	['on the disk', (value: object) => diskOf(ownName('diary'), value)],
	['on the disk, by the bare name', (value: object) => diskOf('diary', value)]
])('of what was kept %s', (place, seed) => {
	it.each(forms)('%s: %j', async (_, value, there) => {
		// names became our own before each field had its time
		if (place.includes('bare') && !('since' in value)) return;
		seed(value);
		const window = await opened();
		expect(await entriesIn(window)).toEqual(there ? [fields] : []);
		window.changeEntry({ id: 'c', note: 'new' });
		await answered(window.whenKept());
		vi.setSystemTime(Date.now() + 2 * DAY);
		for (let i = 0; i < 2; i++)
			expect(await entriesIn(await opened())).toEqual(there ? [{ ...fields, note: 'new' }] : []);
		expect(names()).toEqual([]);
	});
});

function diskOf(name: string, value: object) {
	disk.kept.set(name, new Map([['diary', new Map<IDBValidKey, unknown>([['c', value]])]]));
}

const answers = fc.constantFrom<Partial<Entry>>(
	...[{ side: 'left' } as const, { pain: 3 }, { helped: ['rub'] }, { note: 'by day' }]
);
type Turn = readonly ['change', Partial<Entry>] | readonly ['out' | 'back' | 'reload' | 'crash'];
const turn = fc.oneof(
	answers.map((answer): Turn => ['change', answer]),
	fc.constantFrom<Turn>(['out'], ['back'], ['reload'], ['crash'])
);

test('however windows take turns, open anew, and crash, nothing told is lost', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(fc.tuple(fc.boolean(), turn), { maxLength: 12 }), async (turns) => {
			[browser, disk] = [new FakeBrowser(), new FakeDisk()];
			const both = [await opened(), await opened()];
			let expected: object = cramp;
			let out = false;
			both[0]?.changeEntry(cramp);
			for (const [first, [what, answer]] of turns) {
				vi.setSystemTime(Date.now() + 1);
				const window = both[first ? 0 : 1] ?? expect.fail();
				if (what === 'change' && !out) {
					window.changeEntry({ ...answer, id: 'c' });
					expected = { ...expected, ...answer };
				}
				if (what === 'out') window.removeEntry('c');
				if (what === 'back') window.restoreEntry('c');
				if (what === 'out' || what === 'back') out = what === 'out';
				if (what === 'reload') both[first ? 0 : 1] = await opened();
				for (const one of both) await answered(one.whenKept());
				// what was shown as kept is on the disk: a crash may take the rest
				if (what !== 'crash') continue;
				browser.kept.clear();
				for (const at of both.keys()) both[at] = await opened();
			}
			const all = await Promise.all([...both, await opened()].map(entriesIn));
			for (const entries of all) expect(entries).toEqual(out ? [] : [expected]);
			await leave();
		}),
		{ numRuns: 60 }
	);
});
