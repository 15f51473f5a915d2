import { afterEach, expect, test, vi } from 'vitest';
import { FakeBrowser } from '$lib/device/windows.fake.ts';

afterEach(() => vi.unstubAllGlobals());

test('what is chosen is read back, and what nobody chose is automatic', async () => {
	const load = () => import('./look-settings.svelte.ts');
	const { lookSettings } = await new FakeBrowser().open().load(load);
	expect(lookSettings.look).toBe('automatic');
	lookSettings.look = 'day';
	expect(lookSettings.look).toBe('day');
});
