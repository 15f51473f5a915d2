import { afterEach, expect, it, vi } from 'vitest';
import { AT_END } from '$lib/help/habits.ts';
import { ownName } from '$lib/device/own-name.ts';
import { FakeBrowser } from '$lib/device/windows.fake.ts';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

const load = async (browser: FakeBrowser) => {
	const window = browser.open();
	const { settings } = await window.load(() => import('./settings.svelte.ts'));
	const { endOfEvening } = await window.load(() => import('./evening-end.ts'));
	return { settings, evening: () => Object.values(endOfEvening()).map((habit) => habit?.id) };
};

it('is another bed and another habit each evening, in a new window too', async () => {
	const browser = new FakeBrowser();
	let last: readonly unknown[] = [];
	const told = [new Set(), new Set()];
	for (let evening = 0; evening < AT_END.habit.length; evening++) {
		const now = (await load(browser)).evening();
		now.forEach((id, kind) => {
			expect(id).not.toBe(last[kind]);
			told[kind]?.add(id);
		});
		last = now;
	}
	expect(told.map(({ size }) => size)).toEqual([AT_END.bedding.length, AT_END.habit.length]);
	expect(JSON.parse(browser.kept.get(ownName('habits')) ?? '')).toEqual({
		version: 1,
		bedding: last[0],
		habit: last[1]
	});
});

it('is told where nothing can be kept, and is another one the next day', async () => {
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	const browser = new FakeBrowser();
	browser.storage = 'blocked';
	vi.useFakeTimers({ now: 1e12, toFake: ['Date'] });
	const today = (await load(browser)).evening();
	vi.setSystemTime(1e12 + 24 * 3600 * 1000);
	const tomorrow = (await load(browser)).evening();
	for (const kind of [0, 1]) {
		expect(today[kind]).toBeDefined();
		expect(tomorrow[kind]).not.toBe(today[kind]);
	}
});

it.each(['{"version":1,"bedding":7,"habit":{}}', '{"version":1,"habit":"gone"}', '7', '{'])(
	'is told whatever is kept: %s',
	async (damaged) => {
		const browser = new FakeBrowser();
		browser.kept.set(ownName('habits'), damaged);
		expect((await load(browser)).evening()).not.toContain(undefined);
	}
);

it('is never what the answers speak against', async () => {
	const browser = new FakeBrowser();
	const { settings, evening } = await load(browser);
	for (const condition of ['pregnant', 'numbFeet', 'arteryDisease'] as const)
		settings.answer(condition, true);
	const told = new Set(Array.from({ length: 30 }, evening).flat());
	expect([...told]).toEqual(expect.arrayContaining(['covers', 'toesUp', 'drink', 'walk']));
	for (const id of ['heelRaises', 'calves', 'onSide', 'headUp']) expect(told).not.toContain(id);
});
