import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { packOf } from './pack.ts';

/** Caches that open, and then refuse: full, or forbidden. */
const refusing = {
	open: async () => ({
		match: async () => undefined,
		keys: async () => [],
		put: () => Promise.reject(new DOMException('no', 'QuotaExceededError'))
	})
};
const file = readFileSync('static/voices/warm.mp3');
const fetched = vi.fn(async () => new Response(file));

beforeEach(() => {
	vi.resetModules();
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	vi.stubGlobal('fetch', fetched);
	fetched.mockClear();
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

test.each([
	['there are no caches', undefined],
	['the caches are full', refusing],
	['the caches are forbidden', { open: () => Promise.reject(new Error('SecurityError')) }]
])('a voice is fetched once and goes on being heard where %s', async (_, caches) => {
	vi.stubGlobal('caches', caches);
	const pack = await import('./pack.ts');
	expect((await pack.packOf('warm')).byteLength).toBe(file.length);
	expect((await pack.packOf('warm')).byteLength).toBe(file.length);
	// a session made longer never waits for the network
	expect((await pack.keptPack('warm'))?.byteLength).toBe(file.length);
	expect(fetched).toHaveBeenCalledTimes(1);
});

test('a voice that could not be fetched is asked for again', async () => {
	fetched.mockRejectedValueOnce(new TypeError('no network'));
	await expect(packOf('warm')).rejects.toThrow('no network');
	await expect(packOf('warm')).resolves.toBeInstanceOf(ArrayBuffer);
});
