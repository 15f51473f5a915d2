import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { ownName } from '$lib/device/own-name.ts';
import { FakeBrowser, type FakeWindow } from '$lib/device/windows.fake.ts';
import type { Condition } from '$lib/routine/types.ts';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

const settingsIn = async (window: FakeWindow) =>
	(await window.load(() => import('./settings.svelte.ts'))).settings;
async function twoWindows(browser = new FakeBrowser()) {
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	const [first, second] = [browser.open(), browser.open()];
	const [a, b] = [await settingsIn(first), await settingsIn(second)];
	// both have read what is kept
	void [a.screened, b.screened];
	return { browser, first, second, a, b };
}
const ofBefore = { keepScreenOn: true, tonight: 'quick-five', gate: true, hotSince: 0 };
const healthOfBefore = { unsteady: true, pregnant: false, numbFeet: true, hotLeg: true };

test('before anything is chosen nothing is, and the first routine is offered', async () => {
	const { a } = await twoWindows();
	expect([a.keepScreenOn, a.screened, a.gentle, a.tonight]).toEqual([
		...[false, false, false],
		'bedtime-calm'
	]);
	expect(Object.values(a.health)).not.toContain(true);
});

const conditions: readonly Condition[] = [
	...(['unsteady', 'pregnant', 'pastClot', 'sciatica', 'recentInjury'] as const),
	...(['arteryDisease', 'numbFeet', 'hotLeg'] as const)
];

describe('an older window takes nothing back', () => {
	it.each(conditions)('of the answers: %s', async (condition) => {
		const { browser, second, a, b } = await twoWindows();
		second.frozen = true;
		a.answer(condition, true);
		b.keepScreenOn = true;
		const later = await settingsIn(browser.open());
		expect(later.health[condition]).toBe(true);
		expect(later.keepScreenOn).toBe(true);
		b.answer(condition === 'sciatica' ? 'pregnant' : 'sciatica', true);
		expect(later.health[condition]).toBe(true);
		a.answer(condition, false);
		expect(later.health[condition]).toBe(false);
	});

	it('of the screen, the routine and the questions before it', async () => {
		const { browser, second, a, b } = await twoWindows();
		second.frozen = true;
		a.keepScreenOn = true;
		a.tonight = 'quick-five';
		a.pass();
		b.answer('unsteady', true);
		for (const one of [a, b, await settingsIn(browser.open())])
			expect([...[one.keepScreenOn, one.tonight], ...[one.screened, one.health.unsteady]]).toEqual([
				true,
				'quick-five',
				true,
				true
			]);
	});
});

test('what one window changes the other one shows', async () => {
	const { a, b } = await twoWindows();
	a.answer('pastClot', true);
	expect(b.health.pastClot).toBe(true);
	expect(b.tonight).toBe('in-bed-gentle');
});

test.each(['pageshow', 'visibilitychange'] as const)(
	'a window that was frozen reads again when it is seen: %s',
	async (how) => {
		const { second, a, b } = await twoWindows();
		second.frozen = true;
		a.answer('pastClot', true);
		expect(b.health.pastClot).toBe(false);
		second.seen(how);
		expect(b.health.pastClot).toBe(true);
	}
);

test('all is forgotten in every window where site data is cleared', async () => {
	const { browser, first, a, b } = await twoWindows();
	a.answer('pastClot', true);
	browser.kept.clear();
	browser.changed(null, first);
	expect(b.health.pastClot).toBe(false);
});

test('a hot leg closes the questions again, and ends after a week without a new answer', async () => {
	vi.useFakeTimers({ now: 1e12, toFake: ['Date'] });
	const { a, b } = await twoWindows();
	a.pass();
	b.answer('hotLeg', true);
	expect([a.screened, a.health.hotLeg]).toEqual([false, true]);
	vi.setSystemTime(1e12 + 7 * 24 * 3600 * 1000);
	expect(a.health.hotLeg).toBe(false);
	b.answer('hotLeg', true);
	b.answer('hotLeg', false);
	expect([a.screened, a.health.hotLeg]).toEqual([false, false]);
});

test('someone who asks a doctor first is offered another routine until one is chosen', async () => {
	const { a, b } = await twoWindows();
	a.answer('numbFeet', true);
	expect(b.tonight).toBe('in-bed-gentle');
	b.tonight = 'bedtime-calm';
	expect(a.tonight).toBe('bedtime-calm');
});

describe('what was kept before', () => {
	it('is taken over from the bare name, and read for ever', async () => {
		const browser = new FakeBrowser();
		browser.kept.set('settings', JSON.stringify({ ...ofBefore, health: healthOfBefore }));
		const { a } = await twoWindows(browser);
		expect([a.keepScreenOn, a.tonight, a.screened]).toEqual([true, 'quick-five', true]);
		expect(a.health).toMatchObject({ unsteady: true, pregnant: false, numbFeet: true });
		expect(a.health.hotLeg).toBe(false);
		a.answer('sciatica', true);
		expect(a.health).toMatchObject({ unsteady: true, numbFeet: true, sciatica: true });
		expect([...browser.kept.keys()]).toEqual([ownName('settings')]);
		expect(JSON.parse(browser.kept.get(ownName('settings')) ?? '')).toMatchObject({ version: 1 });
		expect((await settingsIn(browser.open())).screened).toBe(true);
	});

	it('had the first routine where none was chosen', async () => {
		const browser = new FakeBrowser();
		const kept = { ...ofBefore, tonight: 'bedtime-calm', health: healthOfBefore };
		browser.kept.set('settings', JSON.stringify(kept));
		const { a } = await twoWindows(browser);
		expect(a.tonight).toBe('in-bed-gentle');
	});

	it('falls back field by field where it is damaged', async () => {
		const browser = new FakeBrowser();
		const kept = { ...ofBefore, tonight: 7, hotSince: 'x', health: 'ill', keepScreenOn: 'yes' };
		browser.kept.set('settings', JSON.stringify(kept));
		const { a } = await twoWindows(browser);
		expect([a.keepScreenOn, a.tonight, a.screened]).toEqual([false, 'bedtime-calm', true]);
		expect(Object.values(a.health)).not.toContain(true);
	});

	it('stays under the bare name while there is no room, and is read there', async () => {
		const browser = new FakeBrowser();
		browser.kept.set('settings', JSON.stringify({ ...ofBefore, health: healthOfBefore }));
		browser.storage = 'full';
		const { a } = await twoWindows(browser);
		expect(a.health.unsteady).toBe(true);
		browser.storage = 'works';
		a.answer('unsteady', false);
		expect([...browser.kept.keys()]).toEqual([ownName('settings')]);
		expect((await settingsIn(browser.open())).health.unsteady).toBe(false);
	});
});

test.each([
	...['{"theme":"dark"}', '{"health":100}', '{"health":{"hp":"full"}}', 'null', '7', '"x"', '[]'],
	...['{"keepScreenOn":true,"theme":"dark"}', '{"gate":"north"}', '{', '{}']
])('what another app keeps as settings is not ours, and stays: %s', async (foreign) => {
	const browser = new FakeBrowser();
	browser.kept.set('settings', foreign);
	const { a } = await twoWindows(browser);
	expect([a.keepScreenOn, a.screened]).toEqual([false, false]);
	a.answer('unsteady', true);
	expect(a.health.unsteady).toBe(true);
	expect(browser.kept.get('settings')).toBe(foreign);
});

test('what a newer version kept is read as far as it is known, and not written over', async () => {
	const browser = new FakeBrowser();
	const newer = JSON.stringify({ version: 2, unsteady: true, screened: { by: 'x' }, more: 1 });
	browser.kept.set(ownName('settings'), newer);
	const { a } = await twoWindows(browser);
	expect([a.health.unsteady, a.screened]).toEqual([true, false]);
	a.answer('pastClot', true);
	expect(a.health).toMatchObject({ unsteady: true, pastClot: true });
	expect(browser.kept.get(ownName('settings'))).toBe(newer);
});

test('a page that is built has the defaults, whatever is kept', async () => {
	const browser = new FakeBrowser();
	browser.kept.set(ownName('settings'), JSON.stringify({ version: 1, unsteady: true }));
	const settings = await settingsIn(browser.open());
	vi.stubGlobal('document', undefined);
	expect(settings.health.unsteady).toBe(false);
});
