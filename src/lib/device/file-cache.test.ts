import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeCaches } from '../../../tests/fakes/caches.ts';
import { FileCache } from './file-cache.ts';
import { ownName } from './own-name.ts';

let browser: FakeCaches;
let cache: FileCache;
beforeEach(() => {
	vi.stubGlobal('location', { href: 'https://here/' });
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	browser = new FakeCaches();
	cache = new FileCache('voices');
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

const textOf = async (file: Promise<Blob | undefined>) => (await file)?.text();
const at = (path: string) => `https://here${path}`;
const keptIn = (name: string) => [...(browser.kept.get(name)?.keys() ?? [])];
/** As it was before names were our own, beside what another app keeps under that name. */
const before = (...paths: string[]) =>
	browser.kept.set('voices', new Map(paths.map((path) => [at(path), new Blob(['old'])])));

describe('a file', () => {
	it('that was put is there, under a name of our own', async () => {
		expect(await cache.has('/low.mp3')).toBe(false);
		expect(await cache.get('/low.mp3')).toBeUndefined();
		expect(await cache.put('/low.mp3', new Blob(['low']))).toBe(true);
		expect(await cache.has('/low.mp3')).toBe(true);
		expect(await textOf(cache.get('/low.mp3'))).toBe('low');
		expect(keptIn(ownName('voices'))).toEqual([at('/low.mp3')]);
	});

	it('that is wanted no more goes, and of the others only those that are asked for', async () => {
		for (const path of ['/a.mp3', '/b.mp3', '/other/c.mp3'])
			await cache.put(path, new TextEncoder().encode(path).buffer);
		await cache.keepOnly(['/a.mp3'], ({ pathname }) => !pathname.startsWith('/other'));
		expect(keptIn(ownName('voices'))).toEqual([at('/a.mp3'), at('/other/c.mp3')]);
		await cache.keepOnly(['/a.mp3']);
		expect(keptIn(ownName('voices'))).toEqual([at('/a.mp3')]);
	});
});

describe('what was kept under the old name', () => {
	it('comes along when it is asked for, and only that', async () => {
		before('/low.mp3', '/other-app.mp3');
		expect(await textOf(cache.get('/low.mp3'))).toBe('old');
		expect(await cache.has('/warm.mp3')).toBe(false);
		expect(keptIn(ownName('voices'))).toEqual([at('/low.mp3')]);
		expect(keptIn('voices')).toEqual([at('/other-app.mp3')]);
	});

	it('is found where it is, if there is no room for both', async () => {
		before('/low.mp3');
		browser.mood = 'full';
		expect(await cache.has('/low.mp3')).toBe(true);
		expect(await textOf(cache.get('/low.mp3'))).toBe('old');
		expect(keptIn('voices')).toEqual([at('/low.mp3')]);
		expect(console.warn).not.toHaveBeenCalled();
	});
});

describe('a browser that keeps nothing', () => {
	it('because it is full loses nothing of before, and says so once', async () => {
		await cache.put('/low.mp3', new Blob(['low']));
		browser.mood = 'full';
		expect(await cache.put('/low.mp3', new Blob(['new']))).toBe(false);
		expect(await cache.put('/warm.mp3', new Blob(['new']))).toBe(false);
		expect(await textOf(cache.get('/low.mp3'))).toBe('low');
		expect(console.warn).toHaveBeenCalledTimes(1);
	});

	it.each([
		['forbids it', () => void (browser.mood = 'forbidden')],
		['has no caches', () => void vi.stubGlobal('caches', undefined)]
	])('because it %s finds nothing, and throws nothing', async (_, happens) => {
		happens();
		expect(await cache.put('/low.mp3', new Blob())).toBe(false);
		expect(await cache.has('/low.mp3')).toBe(false);
		expect(await cache.get('/low.mp3')).toBeUndefined();
		expect(await cache.keepOnly([])).toBeUndefined();
	});
});
