import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeBrowser } from '$lib/device/windows.fake.ts';
import { routineDuration } from '$lib/routine/duration.ts';
import { library } from '$lib/routine/library.ts';
import { LEAD, TAIL } from '$lib/speech/margins.ts';
import { FakeAudio, stubAudio } from '../../../tests/fakes/audio-element.ts';
import { bytesOf, FakeDecoder, FakeMixer } from '../../../tests/fakes/mixer.ts';
import { roundsOf } from './rounds.ts';

const named = (wanted: string) => library.find(({ id }) => id === wanted) ?? expect.fail();
const [calf, after] = [named('relief-calf'), named('after-cramp')];
const ALL_ROUNDS = bytesOf(LEAD + routineDuration(calf) * roundsOf(calf) + TAIL);
const pack = readFileSync('static/voices/warm.mp3');

beforeEach(() => {
	vi.useFakeTimers({ now: new Date(2026, 0, 5, 3), toFake: ['Date'] });
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	stubAudio();
	vi.stubGlobal('location', { href: 'https://phone/relief/' });
	vi.stubGlobal('HTMLMediaElement', { HAVE_FUTURE_DATA: 3 });
	vi.stubGlobal('Worker', FakeMixer);
	vi.stubGlobal('OfflineAudioContext', FakeDecoder);
	vi.stubGlobal('fetch', async () => new Response(pack));
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

async function loaded() {
	const window = new FakeBrowser().open();
	Object.assign(window.document, { readyState: 'complete' });
	return window.load(async () => {
		const { guide } = await import('./guide.ts');
		const { sound } = await import('$lib/choices/sound.svelte.ts');
		return { guide, sound };
	});
}
const until = (holds: () => boolean) => vi.waitUntil(holds, { timeout: 25_000, interval: 5 });
/** The tracks that the elements were given, in bytes. */
const tracks = () =>
	vi.mocked(URL.createObjectURL).mock.calls.map(([track]) => (track as Blob).size);
/** What is said first comes to its end. */
async function endFirstWords() {
	const [node = expect.fail('no element')] = FakeAudio.made;
	await until(() => node.readyState > 0 && !node.paused);
	node.run(60);
}

describe('a cramp', () => {
	it('is told its first words, then all its rounds by the same voice, in the same element', async () => {
		const { guide } = await loaded();
		guide.cramp(calf, 'calf', 0, () => 0);
		await endFirstWords();
		await until(() => guide.spoken && guide.sound === 'on');
		const [node, ...others] = FakeAudio.made;
		expect(others).toEqual([]);
		expect(node?.sources[0]).toMatch('/relief/first-words/relief-calf/warm-whisper.mp3');
		expect(node?.src).toMatch('blob:');
		expect(new Set(tracks())).toEqual(new Set([ALL_ROUNDS]));
		expect(guide.session?.timeline.duration).toBe(routineDuration(calf) * roundsOf(calf));
		guide.leave();
		expect(guide.session).toBeUndefined();
	});

	it('that goes on is advised at its own minutes, not at the track’s', async () => {
		const { guide } = await loaded();
		guide.cramp(calf, 'calf', 0, () => 42 + (guide.session?.currentTime ?? 0));
		await endFirstWords();
		await until(() => guide.spoken && guide.sound === 'on');
		const track = vi.mocked(URL.createObjectURL).mock.lastCall?.[0] as Blob;
		const at = bytesOf(LEAD + 3 * 60 - 42);
		const samples = new Int16Array(await track.slice(at - 2, at + 2).arrayBuffer());
		expect([samples[0], (samples[1] ?? 0) > 1000]).toEqual([0, true]);
		guide.leave();
	});

	it('is told them aloud by day', async () => {
		vi.setSystemTime(new Date(2026, 0, 5, 15));
		const { guide } = await loaded();
		guide.cramp(calf, 'calf', 0, () => 0);
		expect(FakeAudio.made[0]?.src).toMatch('relief-calf/warm-aloud.mp3');
		guide.leave();
	});

	it('makes no sound in silence, until a touch asks for it', async () => {
		const { guide, sound } = await loaded();
		sound.change({ heard: 'silent' });
		guide.cramp(calf, 'calf', 0, () => 0);
		expect([guide.sound, FakeAudio.made]).toEqual(['off', []]);
		guide.play();
		await until(() => guide.sound === 'on');
		expect([guide.spoken, tracks().at(-1)]).toEqual([false, ALL_ROUNDS]);
		guide.leave();
	});

	it('has tones where no voice can be had, not even from the network', async () => {
		vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
		const { guide } = await loaded();
		guide.cramp(calf, 'calf', 30, () => 30);
		await endFirstWords();
		await until(() => tracks().length > 0 && guide.sound === 'on');
		expect(guide.spoken).toBe(false);
		expect(guide.session?.currentTime).toBeGreaterThanOrEqual(30);
		guide.leave();
	});
});

it('what follows a cramp is heard once, from its first second', async () => {
	const { guide } = await loaded();
	guide.after(after);
	await until(() => guide.spoken && guide.sound === 'on');
	expect(tracks().at(-1)).toBe(bytesOf(LEAD + routineDuration(after) + TAIL));
	expect(guide.session?.timeline.duration).toBe(routineDuration(after));
	guide.seek(routineDuration(after));
	expect(guide.session?.playState).toBe('finished');
	guide.leave();
});

it('a choice about sound is taken over while it is heard', async () => {
	const { guide, sound } = await loaded();
	guide.after(after);
	await until(() => guide.spoken && guide.sound === 'on');
	sound.change({ heard: 'tones' });
	guide.retune();
	await until(() => !guide.spoken && guide.sound === 'on');
	guide.leave();
});
