import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ownName } from '$lib/device/own-name.ts';
import { FakeBrowser } from '$lib/device/windows.fake.ts';
import { FakeCaches } from '../../../tests/fakes/caches.ts';
import { timeline } from '../../../tests/fakes/playing.ts';

/** A service worker whose files can be broken, and that fetches them anew where there is a network. */
let broken = 0;
let network = true;
let asked: string[] = [];
const controller = {
	postMessage({ type }: { type: string }, [port]: [MessagePort]) {
		asked.push(type);
		if (type === 'MEND' && network) broken = 0;
		port.postMessage(/BROKEN|MEND/.test(type) ? { all: 170, broken } : true);
		port.close();
	}
};
let promises: boolean;

beforeEach(() => {
	[broken, network, asked, promises] = [0, true, [], true];
	const storage = { persisted: async () => false, persist: async () => promises };
	vi.stubGlobal('navigator', { serviceWorker: { controller }, storage });
});
afterEach(() => vi.unstubAllGlobals());

/** On a device that was chosen to be silent nothing is to be played. */
async function test(heard = 'silent') {
	const browser = new FakeBrowser();
	browser.kept.set(ownName('sound'), JSON.stringify({ version: 1, heard }));
	const { airplane } = await browser.open().load(async () => {
		const { AirplaneTest } = await import('./airplane.svelte.ts');
		return { airplane: new AirplaneTest() };
	});
	return airplane;
}

it('shuts the network out while it plays, and lets it in again', async () => {
	const airplane = await test();
	await airplane.run(timeline);
	expect(asked).toEqual(['COUNT_BROKEN', 'CUT_NETWORK', 'JOIN_NETWORK']);
	expect(airplane.verdict).toEqual({ is: 'unpromised', all: 170, heard: false });
	expect(airplane.doing).toBeUndefined();
});

it('mends what is broken in one tap, and tests the rest then', async () => {
	const airplane = await test();
	broken = 2;
	await airplane.run(timeline);
	expect(airplane.verdict).toEqual({ is: 'files', broken: 2 });
	network = false;
	await airplane.mend(timeline);
	expect(airplane.verdict).toEqual({ is: 'files', broken: 2 });
	expect(airplane.helpless).toBe(true);
	network = true;
	await airplane.mend(timeline);
	expect(airplane.verdict?.is).toBe('unpromised');
	expect(airplane.helpless).toBe(false);
});

it('says so where the voice is not here, or not as it was made, and plays nothing', async () => {
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	vi.stubGlobal('location', { href: 'https://example.test/' });
	vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
	const { kept } = new FakeCaches();
	const { sha256 } = JSON.parse(readFileSync('routines/voice/warm.json', 'utf8'));
	const address = `https://example.test/voices/warm.mp3?${sha256.slice(0, 16)}`;
	const whole = readFileSync('static/voices/warm.mp3');
	const damaged = Buffer.from(whole);
	damaged.writeUInt8(whole.readUInt8(90_000) ^ 1, 90_000);
	for (const pack of [undefined, damaged, whole.subarray(1)]) {
		if (pack) kept.set(ownName('voices'), new Map([[address, new Blob([pack])]]));
		const airplane = await test('voice');
		await airplane.run(timeline);
		expect(airplane.verdict).toEqual({ is: 'voice' });
		await airplane.mend(timeline);
		expect(airplane.helpless).toBe(true);
	}
	expect(asked).not.toContain('CUT_NETWORK');
});

it('asks for the promise to keep all, and believes it only once it is given', async () => {
	const airplane = await test();
	await airplane.run(timeline);
	promises = false;
	await airplane.askToKeep();
	expect(airplane.verdict?.is).toBe('unpromised');
	expect(airplane.helpless).toBe(true);
	promises = true;
	await airplane.askToKeep();
	expect(airplane.verdict?.is).toBe('ready');
	expect(airplane.helpless).toBe(false);
});

it('says that nothing is kept where no worker answers the page', async () => {
	vi.stubGlobal('navigator', {});
	const airplane = await test();
	await airplane.run(timeline);
	expect(airplane.verdict).toEqual({ is: 'unkept' });
});
