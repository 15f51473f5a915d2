import { afterEach, expect, test, vi } from 'vitest';
import { FakeBrowser } from '$lib/device/windows.fake.ts';

afterEach(() => vi.unstubAllGlobals());

test('choices for the night and the other settings take nothing from each other', async () => {
	const browser = new FakeBrowser();
	const load = () =>
		Promise.all([import('./settings.svelte.ts'), import('./night-settings.svelte.ts')]);
	const [{ settings }, { nightSettings }] = await browser.open().load(load);
	expect([nightSettings.askQuietNights, nightSettings.dim]).toEqual([false, 'standard']);
	settings.keepScreenOn = true;
	nightSettings.askQuietNights = true;
	settings.answer('unsteady', true);
	nightSettings.dim = 'dimmest';
	settings.tonight = 'quick-five';
	const [later, night] = await browser.open().load(load);
	expect([later.settings.keepScreenOn, later.settings.tonight]).toEqual([true, 'quick-five']);
	expect(later.settings.health.unsteady).toBe(true);
	expect([night.nightSettings.askQuietNights, night.nightSettings.dim]).toEqual([true, 'dimmest']);
});
