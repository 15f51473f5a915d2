import { afterEach, expect, it, vi } from 'vitest';
import { ownName } from '$lib/device/own-name.ts';
import { FakeBrowser } from '$lib/device/windows.fake.ts';
import { checkedSound, mixOptionsOf } from './sound-settings.ts';

afterEach(() => vi.unstubAllGlobals());

const load = () => import('./sound.svelte.ts');
async function soundOf(browser: FakeBrowser) {
	return (await browser.open().load(load)).sound;
}

it('is a voice with tones until something else is chosen', async () => {
	const sound = await soundOf(new FakeBrowser());
	expect(sound.options).toMatchObject({ says: 'all', voice: 'warm', bed: 'room', whisper: false });
	expect(sound.silent).toBe(false);
});

it('is what was kept, and of that only what it knows', async () => {
	const browser = new FakeBrowser();
	const kept = { heard: 'tones', bed: 'rain', voice: 'loud', whisper: 'yes', stereo: true };
	browser.kept.set('sound', JSON.stringify(kept));
	const sound = await soundOf(browser);
	expect(sound.settings).toEqual({
		...{ heard: 'tones', amount: 'all', voice: 'warm', bed: 'rain' },
		...{ whisper: false, stereo: true, ownMusic: false }
	});
	expect(sound.options.says).toBe('nothing');
	expect(browser.kept.get('sound')).toBeUndefined();
});

it.each(['true', '{"volume":1}', '{"voice":7}', '{"heard":"voice","volume":1}', '[1,'])(
	'is not what another app kept under that name: %s',
	async (foreign) => {
		const browser = new FakeBrowser();
		browser.kept.set('sound', foreign);
		const sound = await soundOf(browser);
		sound.change({ heard: 'silent' });
		expect(sound.settings).toMatchObject({ heard: 'silent', voice: 'warm' });
		expect(browser.kept.get('sound')).toBe(foreign);
		expect([...browser.kept.keys()].sort()).toEqual([ownName('sound'), 'sound']);
	}
);

it('keeps each change beside those of other windows', async () => {
	const browser = new FakeBrowser();
	const [a, b] = [await soundOf(browser), await soundOf(browser)];
	expect([a.silent, b.silent]).toEqual([false, false]);
	const all = {
		...({ heard: 'tones', amount: 'names', voice: 'low', bed: 'rain' } as const),
		...{ whisper: true, stereo: true, ownMusic: true }
	};
	for (const [field, value] of Object.entries(all))
		(field < 'm' ? a : b).change({ [field]: value });
	expect(a.settings).toEqual(all);
	expect(b.settings).toEqual(all);
	expect((await soundOf(browser)).settings).toEqual(all);
});

it.each([null, 7, 'voice', undefined])('is what is heard at first where %j was kept', (kept) => {
	expect(checkedSound(kept)).toMatchObject({ heard: 'voice', voice: 'warm', whisper: false });
});

it('says names alone where that was chosen, and nothing without a voice', () => {
	const says = (heard: string, amount: string) =>
		mixOptionsOf(checkedSound({ heard, amount })).says;
	expect([says('voice', 'names'), says('voice', 'all')]).toEqual(['names', 'all']);
	expect([says('tones', 'names'), says('silent', 'all')]).toEqual(['nothing', 'nothing']);
});
