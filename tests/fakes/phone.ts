import { expect, vi } from 'vitest';
import { FakeBrowser } from '../../src/lib/device/windows.fake.ts';
import { FollowedClock } from '../../src/lib/player/followed-clock.ts';
import type { Source } from '../../src/lib/player/program.ts';
import { SilentClock } from '../../src/lib/player/silent-clock.ts';
import { library } from '../../src/lib/routine/library.ts';
import { LEAD } from '../../src/lib/speech/margins.ts';
import { FakeAudio, stubAudio } from './audio-element.ts';
import { FakePlayer } from './player.ts';
import type { elementSource } from '../../src/lib/relief/element-source.ts';
import type { Muscle } from '../../src/lib/relief/muscles.ts';

/** Three o'clock, here. */
export const NIGHT = new Date(2026, 0, 5, 3).getTime();

/** How long what is said first lasts, in seconds. */
const FIRST_WORDS = 3;

/** A lock that the window that asks last takes from the one before. */
function fakeLocks() {
	let steal = () => {};
	const request = () => {
		steal();
		return new Promise((_, reject) => {
			steal = () => reject(new DOMException('', 'AbortError'));
		});
	};
	return { request };
}

/** All promises that can settle do so; no second goes by. */
export const settled = async () => {
	for (let i = 0; i < 60; i++) await Promise.resolve();
};

/** A phone by night: its windows, its clocks, its motor, and the sound that it allows. */
export function phone() {
	vi.useFakeTimers({ now: NIGHT, toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	stubAudio();
	FakeAudio.duration = FIRST_WORDS;
	const browser = new FakeBrowser();
	const players: FakePlayer[] = [];
	const pulses: number[] = [];
	const making: (() => void)[] = [];
	const allowed: { plays: FakePlayer['plays']; late: boolean } = { plays: 'at once', late: false };
	vi.stubGlobal('location', { href: 'https://phone/relief/' });
	vi.stubGlobal('HTMLMediaElement', { HAVE_FUTURE_DATA: 3 });
	vi.stubGlobal('navigator', {
		locks: fakeLocks(),
		userActivation: { hasBeenActive: true },
		vibrate: (pulse: number[]) => pulses.push(pulse.length)
	});

	/** Tracks are made at once, or when they may come; they play without an element. */
	const open: typeof elementSource = (options, loops): Source => ({
		name: JSON.stringify(options),
		speaks: true,
		oneElement: true,
		make: async () => {
			if (allowed.late) await new Promise<void>((resolve) => making.push(resolve));
			return { blob: new Blob(), spoken: true, unspoken: [] };
		},
		load: async ({ duration }) => {
			const player = new FakePlayer(duration + LEAD + 8);
			player.plays = allowed.plays;
			players.push(player);
			const lead = new SilentClock(duration, { afterSleep: 'goOn', loops });
			const clock = new FollowedClock(player, lead, []);
			return { clock, spoken: true, playsWithScreenOff: true, shared: false };
		},
		voice: () => Promise.resolve()
	});

	/** A page of a cramp in a window of its own; all that it knows is what the phone has kept. */
	async function page() {
		const parts = await browser.open().load(async () => {
			const { Guide } = await import('../../src/lib/relief/guide.ts');
			const { Relief } = await import('../../src/lib/relief/relief.svelte.ts');
			const { settings } = await import('../../src/lib/choices/settings.svelte.ts');
			const { sound } = await import('../../src/lib/choices/sound.svelte.ts');
			const diary = await import('../../src/lib/diary/entries.ts');
			const guide = new Guide(open);
			return { guide, relief: new Relief(guide), settings, sound, crampOf: diary.crampOf };
		});
		const { relief, guide } = parts;
		return {
			...parts,
			/** It is opened by a tap so many seconds, and a moment, ago. */
			async open(muscle: Muscle = 'calf', ago = 0) {
				relief.open(muscle, library, Date.now() - ago * 1000 - 10);
				await settled();
			},
			async openAfter() {
				relief.openAfter(library);
				await settled();
			},
			/** The count, as it is shown. */
			shown: () => Math.floor(relief.elapsed),
			exercise: () => guide.session?.segment.exercise.id,
			entry: () => relief.entry ?? expect.fail('no entry')
		};
	}

	return {
		...{ browser, players, pulses, page },
		allow: (plays: FakePlayer['plays']) => {
			allowed.plays = plays;
			FakeAudio.refuses = plays === 'refused';
			for (const player of players) player.plays = plays;
		},
		/** Tracks are on their way until `arrive`. */
		makeLate: () => (allowed.late = true),
		async arrive() {
			allowed.late = false;
			for (const resolve of making.splice(0)) resolve();
			await settled();
		},
		/** All that is heard: what is said first, and tracks. */
		sounding: () => [
			...FakeAudio.made.filter(({ paused, readyState }) => !paused && readyState),
			...players.filter(({ unloaded, state }) => !unloaded && state === 'playing')
		],
		/** A call, an alarm: the system takes the sound. */
		call() {
			for (const node of FakeAudio.made) node.pause();
			for (const player of players) if (player.state === 'playing') player.stop();
		},
		/** Seconds go by, in which all that sounds goes on. */
		async pass(seconds: number) {
			for (let i = 0; i < seconds; i++) {
				for (const node of FakeAudio.made) if (!node.paused) node.run(1);
				for (const player of players) if (!player.unloaded) player.run(1);
				await vi.advanceTimersByTimeAsync(1000);
				for (const player of players) if (!player.unloaded) player.tell('timeupdate');
			}
		},
		/** The page does not run, and the steady clock stands. */
		sleep: (hours: number) => vi.setSystemTime(Date.now() + hours * 3_600_000)
	};
}

export function away() {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
}
