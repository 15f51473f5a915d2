import { beforeEach, expect, it, vi } from 'vitest';
import { PATIENCE } from '$lib/device/audio/patience.ts';
import { PLAIN } from '$lib/mix/mix-options.ts';
import { Playback } from '$lib/player/playback.svelte.ts';
import { RELIEF } from '$lib/player/policy.ts';
import { library } from '$lib/routine/library.ts';
import { LEAD } from '$lib/speech/margins.ts';
import { compile } from '$lib/timeline/compile.ts';
import type { Track } from '$lib/track/spoken-track.ts';
import { FakeAudio, fakeAudio, tasks } from '../../../tests/fakes/audio-element.ts';

const timeline = compile(library.find(({ id }) => id === 'relief-calf') ?? expect.fail());
const track: Track = { blob: new Blob(), spoken: true, unspoken: [] };

fakeAudio();
beforeEach(() => {
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	vi.stubGlobal('document', Object.assign(new EventTarget(), { readyState: 'complete' }));
	vi.stubGlobal('navigator', {});
	FakeAudio.duration = timeline.duration + LEAD + 8;
});

async function begun(loads: typeof FakeAudio.loads) {
	FakeAudio.loads = loads;
	// with an element of its own
	vi.resetModules();
	const { elementSource } = await import('./element-source.ts');
	const source = elementSource(PLAIN, true, async () => track);
	const playback = new Playback({ ...RELIEF, holdsDevice: false }, { source: () => source });
	void playback.start({ timeline, loops: true });
	while (!FakeAudio.made.length) await tasks();
	const session = playback.session ?? expect.fail();
	/** How far the time ran, and not the sound. */
	const pass = async (seconds: number) => {
		const from = session.now();
		await tasks(seconds * 1000);
		expect(session.now() - from).toBeCloseTo(seconds, 1);
	};
	return { playback, session, pass };
}
const heard = () => FakeAudio.made.find(({ paused }) => !paused);

it('an element that says nothing is given its track again, and sounds at the time it is', async () => {
	const { playback, session, pass } = await begun(['mute']);
	expect(playback.sound).toBe('coming');
	await pass(PATIENCE / 1000 + 1);
	expect(playback.sound).toBe('on');
	const at = heard()?.sources.length === 2 && heard()?.currentTime;
	expect(session.now() + LEAD - Number(at)).toBeLessThan(1);
	playback.leave();
});

it('one that fails to load its track again and again is given it until it can', async () => {
	const { playback, session, pass } = await begun(Array(6).fill('fails'));
	await pass(2);
	expect(playback.sound).toBe('coming');
	await pass(5);
	expect(playback.sound).toBe('on');
	expect(session.now() + LEAD - Number(heard()?.currentTime)).toBeLessThan(1);
	playback.leave();
});

it('one that never says anything is not waited for for ever, and a touch tries again', async () => {
	const { playback, session, pass } = await begun(Array(7).fill('mute'));
	await pass(PATIENCE / 1000);
	expect(playback.sound).toBe('coming');
	await pass(8 * (PATIENCE / 1000));
	expect(playback.sound).toBe('missing');
	playback.play();
	expect(playback.sound).toBe('coming');
	await pass(1);
	expect(playback.sound).toBe('on');
	expect(session.playState).toBe('running');
	playback.leave();
});

it('a touch while the element is given its track leaves it that, and is heard', async () => {
	vi.stubGlobal('location', { href: 'https://phone/relief/' });
	vi.stubGlobal('HTMLMediaElement', { HAVE_FUTURE_DATA: 3 });
	vi.resetModules();
	const { elementSource } = await import('./element-source.ts');
	const { theElement } = await import('$lib/device/audio/one-element.ts');
	const { ElementPrelude } = await import('$lib/device/audio/prelude.ts');
	const words = theElement('/words.mp3') as unknown as FakeAudio;
	const prelude = new ElementPrelude(theElement(), '/words.mp3');
	const source = elementSource(PLAIN, true, async () => track);
	const playback = new Playback({ ...RELIEF, holdsDevice: false }, { source: () => source });
	void playback.start({ timeline, loops: true, prelude });
	await tasks();
	expect(playback.sound).toBe('on');
	FakeAudio.loads = ['mute'];
	words.run(1e6);
	while (words.sources.length < 2) await tasks();
	expect(playback.sound).toBe('coming');
	playback.play();
	await tasks(PATIENCE + 1000);
	expect(playback.sound).toBe('on');
	expect(words.sources.slice(1)).toEqual(['blob:1', 'blob:2']);
	const session = playback.session ?? expect.fail();
	expect(session.now() + LEAD - words.currentTime).toBeLessThan(1.5);
	playback.leave();
});
