import { beforeEach, expect, it, vi } from 'vitest';
import { FakeAudio, fakeAudio, tasks } from '../../../../tests/fakes/audio-element.ts';

const urls = fakeAudio();
// howler listens to the first that it sees
const document = new EventTarget();
beforeEach(async () => {
	const source = () => ({ connect() {}, start() {}, disconnect() {} });
	class FakeContext {
		sampleRate = 44100;
		state = 'running';
		destination = {};
		currentTime = 0;
		createBuffer = () => ({});
		createBufferSource = source;
		createGain = () => ({ gain: { setValueAtTime() {} }, connect() {}, disconnect() {} });
		resume = () => Promise.resolve();
		close() {}
	}
	const navigator = { userAgent: 'a phone', appVersion: '', platform: '' };
	const AudioContext = FakeContext;
	const location = { protocol: 'https:' };
	for (const [name, value] of Object.entries({ document, navigator, AudioContext, location }))
		vi.stubGlobal(name, value);
	vi.stubGlobal('window', globalThis);
	const { Howler } = await import('howler');
	Object.assign(Howler, { _html5AudioPool: [] });
});

async function opened() {
	const { openHowl } = await import('./howl-player.ts');
	const opening = openHowl(new Blob());
	opening.catch(() => undefined);
	await tasks(3000);
	return opening;
}
const elements = () => FakeAudio.made.filter(({ sources }) => sources.length);

it('makes an element that howler takes for unlocked, before any touch', async () => {
	const warn = vi.spyOn(console, 'warn');
	FakeAudio.refuses = true;
	await opened();
	await opened();
	await opened();
	expect(warn).not.toHaveBeenCalled();
});

it('is not loaded anew at the first touch', async () => {
	await opened();
	const [node] = elements();
	const load = vi.spyOn(node ?? expect.fail(), 'load');
	document.dispatchEvent(new Event('touchend'));
	expect(load).not.toHaveBeenCalled();
});

it('gives the element that a tap has played to the next track', async () => {
	for (let i = 0; i < 5; i++) (await opened()).unload();
	expect(elements()).toHaveLength(1);
	expect([...urls]).toEqual([]);
});

it('gives an element that fails to load its track again, from a new address', async () => {
	FakeAudio.loads = ['fails', 'fails'];
	const player = await opened();
	expect(player.duration).toBe(60);
	expect([...urls]).toEqual(['blob:3']);
});

it('leaves no address behind where it fails for good', async () => {
	FakeAudio.loads = ['fails', 'fails', 'fails'];
	await expect(opened()).rejects.toThrow('decoder lost');
	expect([...urls]).toEqual([]);
});

it('leaves no address behind where howler has no element', async () => {
	vi.stubGlobal('HTMLAudioElement', class {});
	await expect(opened()).rejects.toThrow('howler has no audio element');
	expect([...urls]).toEqual([]);
});
