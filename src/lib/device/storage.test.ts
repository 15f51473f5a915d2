import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { ownName } from './own-name.ts';
import { FakeBrowser } from './windows.fake.ts';

beforeEach(() => void vi.spyOn(console, 'warn').mockReset());
afterEach(() => vi.unstubAllGlobals());

const storageIn = (browser: FakeBrowser, window = browser.open()) =>
	window.load(() => import('./storage.ts'));
const textOf = (browser: FakeBrowser, name: string) => browser.kept.get(ownName(name));

test('what is written is read in every window, with its version', async () => {
	const browser = new FakeBrowser();
	const [a, b] = [await storageIn(browser), await storageIn(browser)];
	a.write('session', { routine: 'x' });
	expect(b.read('session')).toEqual({ routine: 'x', version: 2 });
	b.remove('session');
	expect(a.read('session')).toBeUndefined();
	expect([...browser.kept]).toEqual([]);
});

describe('where storage fails', () => {
	it.each(['full', 'blocked'] as const)('values live as long as the page: %s', async (state) => {
		const browser = new FakeBrowser();
		browser.storage = state;
		const [{ write, read, remove, ...storage }, { namesOf }] = await browser
			.open()
			.load(() => Promise.all([import('./storage.ts'), import('./stored-names.ts')]));
		write('diary/a', { id: 'a' });
		write('diary/a', { id: 'b' });
		expect(read('diary/a')).toEqual({ id: 'b' });
		expect(namesOf('diary/')).toEqual(['diary/a']);
		remove('diary/a');
		expect(read('diary/a')).toBeUndefined();
		expect(namesOf('diary/')).toEqual([]);
		expect(storage).toBeDefined();
		expect(console.warn).toHaveBeenCalledTimes(1);
	});

	it('says so while it does, and no longer', async () => {
		const browser = new FakeBrowser();
		const storage = await storageIn(browser);
		const told: boolean[] = [];
		const stop = storage.followFailure(() => told.push(storage.storageFailed));
		storage.write('session', { at: 1 });
		browser.storage = 'full';
		storage.write('session', { at: 2 });
		storage.write('episode', { at: 3 });
		browser.storage = 'works';
		storage.write('sound', { at: 4 });
		expect(told).toEqual([true, false]);
		expect(textOf(browser, 'session')).toContain('2');
		expect(textOf(browser, 'episode')).toContain('3');
		stop();
		browser.storage = 'blocked';
		expect(storage.read('session')).toBeUndefined();
		expect(storage.storageFailed).toBe(true);
		browser.storage = 'works';
		expect(storage.read('session')).toMatchObject({ at: 2 });
		expect(storage.storageFailed).toBe(false);
		expect(told).toHaveLength(2);
	});

	it('keeps what waited when the page is seen again, beside what others kept meanwhile', async () => {
		const browser = new FakeBrowser();
		const window = browser.open();
		const [a, b] = [await storageIn(browser, window), await storageIn(browser)];
		const merge = (kept: unknown, mine: object = {}) => ({ ...(kept as object), ...mine });
		browser.storage = 'full';
		a.write('settings', { unsteady: true }, merge);
		a.write('settings', { pregnant: true }, merge);
		browser.storage = 'works';
		b.write('settings', { pastClot: true }, merge);
		window.seen('pageshow');
		const all = { unsteady: true, pregnant: true, pastClot: true, version: 1 };
		expect(b.read('settings')).toEqual(all);
		expect(a.storageFailed).toBe(false);
	});

	it('a whole that waited gives way to what another window could keep', async () => {
		const browser = new FakeBrowser();
		const window = browser.open();
		const [a, b] = [await storageIn(browser, window), await storageIn(browser)];
		browser.storage = 'full';
		a.write('session', { at: 1 });
		browser.storage = 'works';
		b.write('session', { at: 2 });
		window.seen('visibilitychange');
		expect([a.read('session'), b.read('session')]).toMatchObject([{ at: 2 }, { at: 2 }]);
		expect(a.storageFailed).toBe(false);
	});

	it('a removal that had to wait is made up for', async () => {
		const browser = new FakeBrowser();
		const storage = await storageIn(browser);
		storage.write('session', { at: 1 });
		browser.storage = 'blocked';
		storage.remove('session');
		browser.storage = 'works';
		expect(storage.read('session')).toBeUndefined();
		storage.write('sound', {});
		expect(textOf(browser, 'session')).toBeUndefined();
	});
});

test('a window is told of its own names only, until it stops to listen', async () => {
	const browser = new FakeBrowser();
	const [a, b] = [await storageIn(browser), await storageIn(browser)];
	const act = vi.fn();
	const stop = a.follow('settings', act);
	b.write('settings', { x: 1 });
	b.write('sound', { x: 1 });
	a.write('settings', { x: 2 });
	browser.kept.set('settings', 'theirs');
	expect(act).toHaveBeenCalledTimes(1);
	stop();
	b.write('settings', { x: 3 });
	expect(act).toHaveBeenCalledTimes(1);
});

test('what is cut off is as good as none, and is written over', async () => {
	const browser = new FakeBrowser();
	browser.kept.set(ownName('session'), '{"routine":');
	const storage = await storageIn(browser);
	expect(storage.read('session')).toBeUndefined();
	storage.write('session', { routine: 'x' });
	expect(storage.read('session')).toMatchObject({ routine: 'x' });
});

test('a newer version’s is neither written over nor removed', async () => {
	const browser = new FakeBrowser();
	const newer = '{"version":9,"routine":{"id":"x"}}';
	browser.kept.set(ownName('session'), newer);
	const storage = await storageIn(browser);
	storage.write('session', { routine: 'y' });
	expect(storage.read('session')).toMatchObject({ routine: 'y' });
	storage.remove('session');
	expect(storage.read('session')).toBeUndefined();
	expect(textOf(browser, 'session')).toBe(newer);
});

const session = { routine: 'x', currentTime: 3, since: 4, running: true, extensions: [], step: 0 };
const episode = { startedAt: 1, muscle: 'calf', seenAt: 2 };

describe('what was kept under a bare name', () => {
	it.each([
		['session', session],
		['session', { ...session, side: 'left' }],
		['episode', episode],
		['diary/cramp-1', { id: 'cramp-1', since: 1, entry: { kind: 'cramp' } }],
		['diary/cramp-1', { id: 'cramp-1', since: 1, entry: null }]
	])('is ours where it has our form: %s', async (name, value) => {
		const browser = new FakeBrowser();
		browser.kept.set(name, JSON.stringify(value));
		const storage = await storageIn(browser);
		expect(storage.read(name)).toEqual(value);
		expect([...browser.kept.keys()]).toEqual([ownName(name)]);
	});

	it('is gone for good once it is removed', async () => {
		const browser = new FakeBrowser();
		browser.kept.set('session', JSON.stringify(session));
		const storage = await storageIn(browser);
		browser.storage = 'full';
		expect(storage.read('session')).toEqual(session);
		storage.remove('session');
		expect(storage.read('session')).toBeUndefined();
		browser.storage = 'works';
		expect((await storageIn(browser)).read('session')).toBeUndefined();
	});

	it.each([
		['session', { user: 'x', since: 1 }],
		['session', { ...session, user: 'x' }],
		['episode', { ...episode, season: 1 }],
		['episode', 'pilot'],
		['diary/today', { id: 'today', text: 'x' }],
		['diary/today', { id: 'today', since: 1, entry: 'x' }],
		['diary/today', { id: 'tomorrow', since: 1, entry: null }],
		['elsewhere', { x: 1 }]
	])('is let be where it is another app’s: %s %o', async (name, value) => {
		const browser = new FakeBrowser();
		browser.kept.set(name, JSON.stringify(value));
		const storage = await storageIn(browser);
		expect(storage.read(name)).toBeUndefined();
		storage.write(name, { ours: true });
		storage.remove(name);
		expect([...browser.kept]).toEqual([[name, JSON.stringify(value)]]);
	});
});
