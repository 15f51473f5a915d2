import { afterEach, expect, test, vi } from 'vitest';
import { ownName } from '$lib/device/own-name.ts';
import { FakeBrowser } from '$lib/device/windows.fake.ts';

afterEach(() => vi.unstubAllGlobals());

const PLAN = { first: '2026-11-26', routine: 'study-style' } as const;

test.each([true, false])(
	'the morning asks in the six weeks, and after them as before: %s',
	async (before) => {
		const load = () =>
			Promise.all([import('./six-weeks.ts'), import('./night-settings.svelte.ts')]);
		const [plan, { nightSettings }] = await new FakeBrowser().open().load(load);
		nightSettings.askQuietNights = before;
		plan.beginSixWeeks(PLAN);
		expect([plan.sixWeeks(), nightSettings.askQuietNights]).toEqual([PLAN, true]);
		plan.endSixWeeks();
		expect([plan.sixWeeks(), nightSettings.askQuietNights]).toEqual([undefined, before]);
	}
);

test.each(['x', '2026-02-31', '', null, 7])(
	'six weeks from a night that there is not are none: %j',
	async (first) => {
		const browser = new FakeBrowser();
		const kept = { version: 1, first, routine: 'study-style' };
		browser.kept.set(ownName('six-weeks'), JSON.stringify(kept));
		const { sixWeeks } = await browser.open().load(() => import('./six-weeks.ts'));
		expect(sixWeeks()).toBeUndefined();
	}
);
