import { expect, test } from './fixtures.ts';

/** What each of them lacks here, of what the app uses where it is; the README's table says what that means. */
const LACKS = {
	chromium: ['file sharing', 'audio session'],
	firefox: ['vibration', 'file sharing', 'install prompt', 'audio session'],
	webkit: [
		'wake lock',
		'vibration',
		'file sharing',
		'install prompt',
		'promise of storage',
		'audio session',
		'idle callback'
	]
} satisfies Record<string, readonly string[]>;

/** For the page: what of it is not here. */
async function lacking() {
	const file = new File(['{}'], 'copy.json', { type: 'application/json' });
	const refused = () => false;
	const screenStaysOn = async () => {
		const lock = await navigator.wakeLock.request('screen');
		await lock.release();
		return true;
	};
	const here = {
		'service worker': 'serviceWorker' in navigator,
		'cache storage': 'caches' in globalThis,
		'window locks': 'locks' in navigator,
		'lock screen': 'mediaSession' in navigator,
		'wake lock': 'wakeLock' in navigator && (await screenStaysOn().catch(refused)),
		vibration: 'vibrate' in navigator,
		'file sharing': navigator.canShare?.({ files: [file] }) ?? false,
		'install prompt': 'onbeforeinstallprompt' in globalThis,
		'promise of storage': 'persist' in (navigator.storage ?? {}),
		'audio session': 'audioSession' in navigator,
		'idle callback': 'requestIdleCallback' in globalThis
	};
	return Object.entries(here).flatMap(([name, is]) => (is ? [] : [name]));
}

test('of what the app uses it lacks what the README says', async ({ engine, phone, url }) => {
	await phone.goto(url);
	expect(await phone.run(lacking)).toEqual(LACKS[engine]);
});
