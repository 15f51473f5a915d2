import { afterEach, expect, test, vi } from 'vitest';
import { FakeBrowser } from '$lib/device/windows.fake.ts';

afterEach(() => vi.unstubAllGlobals());

test('what a person tells is kept, has room on one page, and can be taken back', async () => {
	const window = new FakeBrowser().open();
	const { LONGEST, tell, toldOf } = await window.load(() => import('./about-you.ts'));
	expect(toldOf('medicines')).toBe('');
	tell('medicines', 'x'.repeat(LONGEST + 1));
	tell('since', 'last winter');
	expect([toldOf('medicines').length, toldOf('since')]).toEqual([LONGEST, 'last winter']);
	tell('since', '');
	expect([toldOf('medicines').length, toldOf('since')]).toEqual([LONGEST, '']);
});
