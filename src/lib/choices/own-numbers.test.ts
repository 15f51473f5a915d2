import { afterEach, expect, test, vi } from 'vitest';
import { ownName } from '$lib/device/own-name.ts';
import { FakeBrowser } from '$lib/device/windows.fake.ts';

afterEach(() => vi.unstubAllGlobals());

const load = async (browser: FakeBrowser) => browser.open().load(() => import('./own-numbers.ts'));

test('own numbers are kept field by field, and one window takes none from another', async () => {
	const browser = new FakeBrowser();
	const [a, b] = [await load(browser), await load(browser)];
	expect(a.ownNumbers()).toEqual([]);
	a.type('name', 0, 'Dr Lee ');
	b.type('number', 0, '01 234-56');
	a.type('number', 1, '+44 (0)20 7946 0000');
	const both = [
		{ name: 'Dr Lee', number: '01 234-56' },
		{ name: '', number: '+44 (0)20 7946 0000' }
	];
	expect([a.ownNumbers(), b.ownNumbers()]).toEqual([both, both]);
	expect(a.typed('name', 0)).toBe('Dr Lee ');
	a.type('number', 0, '');
	expect(b.ownNumbers()).toEqual(both.slice(1));
	expect([...browser.kept.keys()]).toEqual([ownName('own-numbers')]);
	expect(browser.kept.get(ownName('own-numbers'))).toContain('"version":1');
});

test.each(['', '5', 'my son', '112 or 113', 'tel:112', '+', '--', '<b>12</b>'])(
	'what cannot be dialled is not shown as a number: %j',
	async (number) => {
		const own = await load(new FakeBrowser());
		own.type('number', 0, number);
		expect(own.typed('number', 0)).toBe(number);
		expect(own.ownNumbers()).toEqual([]);
	}
);

test.each(['null', '[]', '7', '{"number0":7,"name0":{}}', '{"number0":null}', 'x'])(
	'what is kept and not ours shows nothing: %s',
	async (kept) => {
		const browser = new FakeBrowser();
		browser.kept.set(ownName('own-numbers'), kept);
		const own = await load(browser);
		expect([own.ownNumbers(), own.typed('name', 0)]).toEqual([[], '']);
	}
);

test('a text that is too long is cut as it is read', async () => {
	const browser = new FakeBrowser();
	const kept = { version: 1, name0: 'x'.repeat(9000), number0: '1'.repeat(9000) };
	browser.kept.set(ownName('own-numbers'), JSON.stringify(kept));
	const own = await load(browser);
	expect(own.ownNumbers()).toEqual([{ name: 'x'.repeat(30), number: '1'.repeat(24) }]);
});
