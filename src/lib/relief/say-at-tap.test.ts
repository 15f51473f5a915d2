import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { library } from '$lib/routine/library.ts';
import { FakeAudio, stubAudio } from '../../../tests/fakes/audio-element.ts';

/** What is tapped lies in a link, or in none. */
class Tapped extends EventTarget {
	constructor(readonly pathname?: string) {
		super();
	}
	closest = () => (this.pathname === undefined ? null : { pathname: this.pathname });
}

beforeEach(() => {
	vi.resetModules();
	vi.useFakeTimers({ now: new Date(2026, 0, 5, 3) });
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	stubAudio();
	vi.stubGlobal('Element', Tapped);
	vi.stubGlobal('HTMLMediaElement', { HAVE_FUTURE_DATA: 3 });
	vi.stubGlobal('location', { href: 'https://phone/' });
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

async function loaded() {
	const { loadFirstWords, speakAtTap } = await import('./say-at-tap.ts');
	const { guide } = await import('./guide.ts');
	const { sound } = await import('$lib/choices/sound.svelte.ts');
	const tap = (target: EventTarget | null = new Tapped('/relief/'), how = {}) =>
		speakAtTap({ target, button: 0, ctrlKey: false, metaKey: false, ...how } as MouseEvent);
	return { loadFirstWords, tap, guide, sound };
}
const said = () => FakeAudio.made.filter(({ paused }) => !paused).map(({ src }) => src);
const WORDS = 'https://phone/relief/first-words/relief-calf/warm-whisper.mp3';

test('the tap on Relief now says the first words, loaded before it', async () => {
	const { loadFirstWords, tap } = await loaded();
	loadFirstWords();
	expect([FakeAudio.made.map(({ src }) => src), said()]).toEqual([[WORDS], []]);
	tap();
	expect(said()).toEqual([WORDS]);
	expect(FakeAudio.made).toHaveLength(1);
});

test('they are said too where the tap comes before they are loaded', async () => {
	const { tap } = await loaded();
	tap();
	expect(said()).toEqual([WORDS]);
});

test.each([
	['another link', new Tapped('/settings/'), {}],
	['what is no link', new Tapped(), {}],
	['what is no element', new EventTarget(), {}],
	['another window’s link', new Tapped('/relief/'), { ctrlKey: true }],
	['another tab’s link', new Tapped('/relief/'), { metaKey: true }],
	['another button', new Tapped('/relief/'), { button: 1 }]
])('a tap on %s says nothing', async (_, target, how) => {
	const { tap } = await loaded();
	tap(target, how);
	expect(said()).toEqual([]);
});

test('nothing is loaded or said where no voice is wanted', async () => {
	const { loadFirstWords, tap, sound } = await loaded();
	sound.change({ heard: 'tones' });
	loadFirstWords();
	tap();
	expect(FakeAudio.made).toEqual([]);
});

test('within a cramp the same tap says nothing of its own', async () => {
	const { tap, guide, sound } = await loaded();
	sound.change({ heard: 'silent' });
	const calf = library.find(({ id }) => id === 'relief-calf') ?? expect.fail();
	guide.cramp(calf, 'calf', 0, () => 0);
	sound.change({ heard: 'voice' });
	tap();
	expect(said()).toEqual([]);
	guide.leave();
});

test('a browser that refuses them breaks nothing', async () => {
	const { tap } = await loaded();
	FakeAudio.refuses = true;
	tap();
	await Promise.resolve();
	expect(said()).toEqual([]);
});
