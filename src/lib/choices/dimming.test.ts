import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeBrowser, type FakeWindow } from '$lib/device/windows.fake.ts';

const MINUTE = 60_000;
const root = { dataset: {} as Record<string, string> };

beforeEach(() => {
	root.dataset = {};
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

async function dimmingIn(window: FakeWindow) {
	Object.assign(window.document, { documentElement: root });
	return window.load(async () => ({
		...(await import('./dimming.svelte.ts')),
		...(await import('./night-settings.svelte.ts'))
	}));
}
const opened = (browser = new FakeBrowser()) => dimmingIn(browser.open());
const at = (hour: number, minute = 0) => vi.setSystemTime(new Date(2026, 0, 5, hour, minute));

test('each tap is one step darker, and after the darkest the lightest', async () => {
	const { dimming } = await opened();
	const seen = [0, 1, 2, 3].map(() => {
		dimming.next();
		return [dimming.dim, root.dataset.dim];
	});
	expect(seen).toEqual([
		['dim', 'dim'],
		['dimmest', 'dimmest'],
		['standard', undefined],
		['dim', 'dim']
	]);
});

test('it is remembered, and another window follows', async () => {
	const browser = new FakeBrowser();
	const [first, second] = [await opened(browser), await opened(browser)];
	expect(second.dimming.dim).toBe('standard');
	first.dimming.next();
	expect(second.dimming.dim).toBe('dim');
	expect((await opened(browser)).dimming.dim).toBe('dim');
});

test.each([
	[21, 0, 'dim'],
	[3, 0, 'dim'],
	[4, 58, 'dim'],
	[5, 0, undefined],
	[20, 58, undefined],
	[12, 0, undefined]
])('a session at %d:%d is after its first minute: %s', async (hour, minute, dim) => {
	const { dimming, nightSettings } = await opened();
	nightSettings.dimsByItself = true;
	at(hour, minute);
	const stop = dimming.inSession();
	vi.advanceTimersByTime(MINUTE - 1);
	expect(root.dataset.dim).toBeUndefined();
	vi.advanceTimersByTime(1);
	expect(root.dataset.dim).toBe(dim);
	stop();
	expect(root.dataset.dim).toBeUndefined();
	expect(nightSettings.dim).toBe('standard');
});

test('only where that was chosen; a session that ends before is left alone', async () => {
	const { dimming, nightSettings } = await opened();
	at(23);
	dimming.inSession();
	vi.advanceTimersByTime(2 * MINUTE);
	expect(root.dataset.dim).toBeUndefined();
	nightSettings.dimsByItself = true;
	dimming.inSession()();
	vi.advanceTimersByTime(2 * MINUTE);
	expect(root.dataset.dim).toBeUndefined();
});

test('by itself it never becomes lighter, and a tap goes on from what is seen', async () => {
	const { dimming, nightSettings } = await opened();
	at(23);
	nightSettings.dim = 'dimmest';
	nightSettings.dimsByItself = true;
	dimming.inSession();
	vi.advanceTimersByTime(MINUTE);
	expect(dimming.dim).toBe('dimmest');
	nightSettings.dim = 'standard';
	expect(dimming.dim).toBe('dim');
	dimming.next();
	expect([dimming.dim, nightSettings.dim]).toEqual(['dimmest', 'dimmest']);
	dimming.next();
	expect(dimming.dim).toBe('standard');
});
