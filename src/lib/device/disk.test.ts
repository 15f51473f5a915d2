import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { answered } from '../../../tests/fakes/answered.ts';
import { FakeDisk } from '../../../tests/fakes/indexed-db.ts';
import { Disk, followPromise, keepForGood, promisedToKeep } from './disk.ts';
import { ownName } from './own-name.ts';

let browser: FakeDisk;
let disk: Disk;
// what is fetched first takes time that no test counts
beforeAll(() => Promise.all([import('idb'), import('./old-disk.ts')]));
beforeEach(() => {
	browser = new FakeDisk();
	disk = new Disk('place');
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

describe('a disk', () => {
	it('gives back what was put, in this visit and in the next', async () => {
		expect(await answered(disk.get('a'))).toBeUndefined();
		expect(await answered(disk.put('a', { at: 1 }))).toBe(true);
		expect(await answered(disk.put('b', 2))).toBe(true);
		expect(await answered(disk.get('a'))).toEqual({ at: 1 });
		expect(await answered(new Disk('place').all())).toEqual([{ at: 1 }, 2]);
		expect([...browser.kept.keys()]).toEqual([ownName('place')]);
	});

	it('keeps the last that was asked for, and merges with what is there', async () => {
		void disk.put('a', 1);
		void disk.put('a', 2);
		const merged = disk.change('a', (kept) => [kept, 3]);
		expect(await answered(merged)).toEqual([2, 3]);
		expect(await answered(disk.get('a'))).toEqual([2, 3]);
		expect(browser.connections).toHaveLength(1);
	});
});

describe('a connection that is lost', () => {
	it('without a word is opened anew, and nothing is missing', async () => {
		await answered(disk.put('a', 1));
		browser.lose();
		expect(await answered(disk.put('b', 2))).toBe(true);
		expect(await answered(disk.all())).toEqual([1, 2]);
		expect(console.warn).not.toHaveBeenCalled();
	});

	it.each(['close', 'versionchange'] as const)('by %s is let go and opened anew', async (event) => {
		await answered(disk.put('a', 1));
		browser.tell(event);
		await new Promise(setImmediate);
		expect(browser.connections).toHaveLength(0);
		expect(await answered(disk.get('a'))).toBe(1);
		expect(console.warn).not.toHaveBeenCalled();
	});
});

describe('a disk that will not', () => {
	it('because it is full says so, tries no second time, and heals', async () => {
		await answered(disk.put('a', 1));
		browser.mood = 'full';
		const opened = browser.opened;
		expect(await answered(disk.put('a', 2))).toBe(false);
		expect(browser.opened).toBe(opened);
		expect(await answered(disk.get('a'))).toBe(1);
		browser.mood = 'works';
		expect(await answered(disk.put('a', 3))).toBe(true);
	});

	it('answer is not waited for, and what comes later is kept where it does', async () => {
		await answered(disk.put('a', 1));
		browser.mood = 'mute';
		const waiting = [disk.put('a', 2), disk.get('a')] as const;
		expect(await answered(waiting[0])).toBe(false);
		expect(await answered(waiting[1])).toBeUndefined();
		browser.mood = 'works';
		expect(await answered(disk.put('a', 3))).toBe(true);
		expect(await answered(disk.get('a'))).toBe(3);
	});

	it('open is the same', async () => {
		browser.mood = 'mute';
		expect(await answered(disk.put('a', 1))).toBe(false);
		browser.mood = 'works';
		expect(await answered(disk.put('a', 2))).toBe(true);
	});

	it('be there at all is said once', async () => {
		browser.mood = 'forbidden';
		expect(await answered(disk.put('a', 1))).toBe(false);
		expect(await answered(disk.all())).toBeUndefined();
		expect(await answered(disk.change('a', () => 1))).toBeUndefined();
		expect(console.warn).toHaveBeenCalledTimes(1);
		vi.unstubAllGlobals();
		expect(await answered(new Disk('place').get('a'))).toBeUndefined();
	});
});

describe('to be kept for good', () => {
	const refuse = () => Promise.reject(new Error('no'));
	it.each([true, false])('is the browser’s to grant: %s', async (granted) => {
		const answer = async () => granted;
		vi.stubGlobal('navigator', { storage: { persist: answer, persisted: answer } });
		expect(await keepForGood()).toBe(granted);
		expect(await promisedToKeep()).toBe(granted);
	});

	it('is told once the browser, or the person whom it asks, has answered', async () => {
		let [answer, promised] = [() => {}, false];
		const persist = () => new Promise((done) => (answer = () => done((promised = true))));
		vi.stubGlobal('navigator', { storage: { persist, persisted: async () => promised } });
		const told: Promise<boolean>[] = [];
		const stop = followPromise(() => told.push(promisedToKeep()));
		const asked = keepForGood();
		await Promise.resolve();
		expect(told).toEqual([]);
		answer();
		await asked;
		expect(await Promise.all(told)).toEqual([true]);
		stop();
		void keepForGood();
		answer();
		expect(told).toHaveLength(1);
	});

	it.each([
		['no navigator', undefined],
		['no storage', {}],
		['an old storage', { storage: {} }],
		['a storage that refuses', { storage: { persist: refuse, persisted: refuse } }]
	])('cannot be asked of %s', async (_, navigator) => {
		vi.stubGlobal('navigator', navigator);
		expect(await keepForGood()).toBe(false);
		expect(await promisedToKeep()).toBe(false);
	});
});
