import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FakeCaches } from '../../../tests/fakes/caches.ts';
import { ownName } from './own-name.ts';
import { sizes } from './sizes.ts';

let browser: FakeCaches;
beforeEach(() => {
	vi.stubGlobal('location', { href: 'https://here/' });
	browser = new FakeCaches();
});
afterEach(() => vi.unstubAllGlobals());

const put = (name: string, ...bytes: number[]) =>
	browser.kept.set(
		name,
		new Map(bytes.map((size, i) => [`https://here/${i}`, new Blob(['x'.repeat(size)])]))
	);

it('counts what is ours, by where it lies, and nothing of another app', async () => {
	put(ownName('files/https://here/'), 100, 200);
	put(ownName('voices'), 30);
	put(ownName('tracks'), 4, 5);
	put('tracks', 1000);
	vi.stubGlobal('localStorage', { [ownName('settings')]: '{"é":1}', other: 'x'.repeat(99) });
	vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 5000 }) } });
	expect(await sizes()).toEqual({
		app: 300,
		voices: 30,
		tracks: 9,
		choices: ownName('settings').length + 8,
		all: 5000
	});
});

it('is nothing where nothing is kept, and knows no sum where the browser tells none', async () => {
	browser.mood = 'forbidden';
	vi.stubGlobal('navigator', { storage: { estimate: () => Promise.reject(new Error('no')) } });
	const nothing = { app: 0, voices: 0, tracks: 0, choices: 0, all: undefined };
	expect(await sizes()).toEqual(nothing);
	vi.stubGlobal('caches', undefined);
	vi.stubGlobal('navigator', undefined);
	expect(await sizes()).toEqual(nothing);
});
