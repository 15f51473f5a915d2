import { afterEach, expect, test, vi } from 'vitest';
import { ownName } from '$lib/device/own-name.ts';
import { FakeBrowser } from '$lib/device/windows.fake.ts';

afterEach(() => vi.unstubAllGlobals());

const load = async (browser: FakeBrowser) => browser.open().load(() => import('./country.ts'));

test('the country is where the phone is, until one is chosen', async () => {
	const browser = new FakeBrowser();
	const [a, b] = [await load(browser), await load(browser)];
	expect(a.country()).toBe(a.guessedCountry());
	expect(b.chosenCountry()).toBeUndefined();
	a.chooseCountry('IE');
	expect(b.country()).toBe('IE');
	b.chooseCountry('none');
	expect([a.chosenCountry(), a.country()]).toEqual(['none', undefined]);
	a.chooseCountry(undefined);
	expect(b.chosenCountry()).toBeUndefined();
});

test.each([
	['"IE"', 'IE'],
	['"none"', 'none'],
	['"XX"', undefined],
	['"Ireland"', undefined],
	['IE', undefined],
	['{"country":"IE"}', undefined]
])('what was kept before is taken over where it is ours: %s', async (kept, chosen) => {
	const browser = new FakeBrowser();
	browser.kept.set('country', kept);
	expect((await load(browser)).chosenCountry()).toBe(chosen);
	if (chosen) expect([...browser.kept.keys()]).toEqual([ownName('country')]);
});
