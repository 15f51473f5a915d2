import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DIMS } from '$lib/choices/dims.ts';
import { nightSettings } from '$lib/choices/night-settings.svelte.ts';
import { settings } from '$lib/choices/settings.svelte.ts';
import { ownName } from '$lib/device/own-name.ts';

const kept = new Map<string, string>();
const root = { dataset: {} as Record<string, string> };

beforeEach(() => {
	kept.clear();
	root.dataset = {};
	vi.stubGlobal('document', { documentElement: root });
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => kept.set(key, value)
	});
});
afterEach(() => vi.unstubAllGlobals());

/** Runs the script as a page that is loaded does. */
async function marked() {
	root.dataset = {};
	vi.resetModules();
	await import('./dim.ts');
	return root.dataset.dim;
}

test.each(DIMS)(
	'a page is as dark as the settings keep it before it is painted: %s',
	async (dim) => {
		nightSettings.dim = 'dimmest';
		nightSettings.dim = dim;
		expect(await marked()).toBe(dim === 'standard' ? undefined : dim);
	}
);

test('where nothing was chosen, or nothing can be read, it is as light as at first', async () => {
	expect(await marked()).toBeUndefined();
	settings.keepScreenOn = true;
	expect(await marked()).toBeUndefined();
	kept.set(ownName('settings'), 'no');
	expect(await marked()).toBeUndefined();
	vi.stubGlobal('localStorage', undefined);
	expect(await marked()).toBeUndefined();
});
