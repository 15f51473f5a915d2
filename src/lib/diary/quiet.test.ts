import { afterEach, expect, test, vi } from 'vitest';
import { FakeBrowser } from '$lib/device/windows.fake.ts';

afterEach(() => vi.unstubAllGlobals());

/** A window of a browser: what it says of nights, and what is in its diary. */
async function opened(browser: FakeBrowser) {
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	const window = browser.open();
	const quiet = await window.load(() => import('./quiet.ts'));
	const { entries } = await import('./entries.ts');
	return {
		...quiet,
		nights: async () => (await entries()).map((entry) => 'night' in entry && entry.night)
	};
}

test('a quiet night is kept once, whoever says it, until it is taken back', async () => {
	const browser = new FakeBrowser();
	const [a, b] = [await opened(browser), await opened(browser)];
	a.quietNight('2026-03-09');
	b.quietNight('2026-03-09');
	b.quietNight('2026-03-10');
	expect(await a.nights()).toEqual(['2026-03-09', '2026-03-10']);
	a.undoQuietNight('2026-03-09');
	expect(await b.nights()).toEqual(['2026-03-10']);
	b.quietNight('2026-03-09');
	expect(await a.nights()).toHaveLength(2);
});
