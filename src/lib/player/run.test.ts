import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ownName } from '$lib/device/own-name.ts';
import { FakeBrowser } from '$lib/device/windows.fake.ts';
import { FakeDisk } from '../../../tests/fakes/indexed-db.ts';
import { timeline } from '../../../tests/fakes/playing.ts';

beforeEach(() => {
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	new FakeDisk();
	vi.stubGlobal('navigator', {});
});
afterEach(async () => {
	// what is on its way to the disk
	await new Promise(setImmediate);
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

it('storage that fills up in a session is told then, and no more where there is room again', async () => {
	const browser = new FakeBrowser();
	browser.kept.set(ownName('sound'), JSON.stringify({ version: 1, heard: 'silent' }));
	const { playing, notices } = await browser.open().load(async () => {
		const { playing } = await import('./evening.ts');
		const { notices } = await import('./notices.svelte.ts');
		return { playing, notices };
	});
	await playing.start({ timeline });
	expect(notices.shown).not.toContain('storage');
	browser.storage = 'full';
	playing.skip(1);
	expect(notices.shown).toContain('storage');
	browser.storage = 'works';
	playing.skip(1);
	expect(notices.shown).not.toContain('storage');
	playing.leave();
});
