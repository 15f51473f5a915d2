import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SoundSettings } from '$lib/choices/sound-settings.ts';
import { sound } from '$lib/choices/sound.svelte.ts';
import { write } from '$lib/device/storage.ts';
import { firstWordsFolder, firstWordsOf } from '$lib/relief/first-words.ts';
import { VOICES } from '$lib/voice/types.ts';
import { loadFirstWords, sayAtTouch } from './first-words.ts';

const kept = new Map<string, string>();
const made: Sounding[] = [];
/** An element that only tells what it was asked. */
class Sounding {
	asked = 0;
	constructor(readonly src: string) {
		made.push(this);
	}
	async play() {
		this.asked++;
	}
}
class Touched extends EventTarget {
	constructor(readonly inside: string) {
		super();
	}
	closest(selector: string) {
		return selector === this.inside ? this : null;
	}
}
const touch = (inside = '') => sayAtTouch({ target: new Touched(inside) });

beforeEach(() => {
	made.length = 0;
	kept.clear();
	vi.useFakeTimers({ toFake: ['Date'] });
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => kept.set(key, value)
	});
	vi.stubGlobal('window', globalThis);
	vi.stubGlobal('Audio', Sounding);
	vi.stubGlobal('Element', Touched);
	vi.stubGlobal('firstWords', undefined);
	vi.stubGlobal('earlyTap', undefined);
	const button = { dataset: { firstWords: firstWordsFolder('foot') } };
	vi.stubGlobal('document', { querySelector: () => button, documentElement: { dataset: {} } });
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const hours = [0, 6, 7, 12, 20, 21, 23];
const choices = ['voice', 'tones', 'silent'].flatMap((heard) =>
	['all', 'names'].flatMap((amount) =>
		[...VOICES, 'loud'].flatMap((voice) =>
			[true, false].map((whisper) => ({ heard, amount, voice, whisper }))
		)
	)
);
test.each(choices)('the page’s first script and the app say the same file: %o', (choice) => {
	sound.change(choice as Partial<SoundSettings>);
	for (const hour of hours) {
		vi.setSystemTime(new Date(2026, 0, 5, hour, 30));
		made.length = 0;
		loadFirstWords();
		expect(made.at(-1)?.src).toBe(firstWordsOf('foot', sound.options));
	}
});

test('it is the voice chosen, by night in a whisper', () => {
	write('sound', { heard: 'voice', voice: 'low' });
	for (const [hour, level] of [
		[12, 'aloud'],
		[20, 'aloud'],
		[21, 'whisper'],
		[3, 'whisper'],
		[7, 'aloud']
	] as const) {
		vi.setSystemTime(new Date(2026, 0, 5, hour));
		loadFirstWords();
		expect(made.at(-1)?.src).toBe(`/relief/first-words/relief-foot/low-${level}.mp3`);
	}
});

test('where nothing can be read it is what is heard at first', () => {
	vi.stubGlobal('localStorage', undefined);
	vi.setSystemTime(new Date(2026, 0, 5, 12));
	loadFirstWords();
	expect(made.at(-1)?.src).toBe('/relief/first-words/relief-foot/warm-aloud.mp3');
});

test('they are said at the first touch, not on what must be silent, and not once the app is there', () => {
	loadFirstWords();
	touch('[data-no-sound]');
	expect(made.at(-1)?.asked).toBe(0);
	touch();
	expect(made.at(-1)?.asked).toBe(1);
	vi.stubGlobal('earlyTap', null);
	touch();
	expect(made.at(-1)?.asked).toBe(1);
});

test('they are not loaded where the page’s head hid the first step', () => {
	vi.stubGlobal('document', {
		querySelector: () => expect.fail('asked for'),
		documentElement: { dataset: { cramp: 'wait' } }
	});
	loadFirstWords();
	touch();
	expect(made).toEqual([]);
});
