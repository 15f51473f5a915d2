import { afterEach, beforeEach, expect, vi } from 'vitest';
import { FollowedClock } from '../../src/lib/player/followed-clock.ts';
import { Notices } from '../../src/lib/player/notices.svelte.ts';
import { Playback } from '../../src/lib/player/playback.svelte.ts';
import { evening, type Policy } from '../../src/lib/player/policy.ts';
import type { Source } from '../../src/lib/player/program.ts';
import { SilentClock } from '../../src/lib/player/silent-clock.ts';
import { TrackClock } from '../../src/lib/player/track-clock.ts';
import { library } from '../../src/lib/routine/library.ts';
import { LEAD } from '../../src/lib/speech/margins.ts';
import { compile } from '../../src/lib/timeline/compile.ts';
import type { Timeline } from '../../src/lib/timeline/types.ts';
import type { Track } from '../../src/lib/track/spoken-track.ts';
import { FakePlayer } from './player.ts';

export const timeline = compile(library.find(({ id }) => id === 'quick-five') ?? expect.fail());
export const EVENING = evening(() => false);

/** Lets all promises that can settle do so. */
export const settled = async () => {
	for (let i = 0; i < 30; i++) await Promise.resolve();
};

/** A playback with players, tracks and a lock that do what the test says. */
export function device(policy: Policy) {
	const players: FakePlayer[] = [];
	const making: { resolve(): void; reject(): void }[] = [];
	let [plays, wanted, late]: [FakePlayer['plays'], boolean, boolean] = ['at once', true, false];
	let steal = () => {};
	vi.stubGlobal('navigator', {
		locks: {
			request: () =>
				new Promise((_, reject) => (steal = () => reject(new DOMException('', 'AbortError'))))
		}
	});
	let [voiced, loadsLate] = [true, false];
	let voice = { resolve() {}, reject() {} };
	const loading: (() => void)[] = [];
	/** A byte for each second. */
	const track = ({ duration }: Timeline): Track => {
		return { blob: new Blob([' '.repeat(duration)]), spoken: voiced, unspoken: [] };
	};
	const clockOf = (player: FakePlayer, { duration }: Timeline) => {
		if (!policy.startsSilent) return new TrackClock(player, duration, LEAD);
		const lead = new SilentClock(duration, { afterSleep: 'goOn', loops: true });
		return new FollowedClock(player, lead, []);
	};
	const source: Source = {
		name: 'voice',
		speaks: true,
		oneElement: policy.startsSilent,
		make: (timeline) =>
			late
				? new Promise((resolve, reject) =>
						making.push({
							resolve: () => resolve(track(timeline)),
							reject: () => reject(new Error('no'))
						})
					)
				: Promise.resolve(track(timeline)),
		load: async (timeline, { blob, spoken }) => {
			if (loadsLate) await new Promise<void>((resolve) => loading.push(resolve));
			const player = new FakePlayer(blob.size + LEAD + 8);
			player.plays = plays;
			players.push(player);
			const clock = clockOf(player, timeline);
			return { clock, spoken, playsWithScreenOff: true, shared: false };
		},
		voice: () =>
			new Promise<void>((resolve, reject) => {
				voice = { resolve, reject: () => reject(new Error('no network')) };
			})
	};
	const notices = new Notices();
	const playback = new Playback(policy, {
		source: () => (wanted || policy.startsSilent ? source : undefined),
		wanted: () => wanted,
		notices
	});
	const allow = (how: FakePlayer['plays']) => {
		plays = how;
		for (const player of players) player.plays = how;
	};
	return {
		...{ playback, notices, players, allow },
		program: { timeline, loops: policy.startsSilent },
		sounding: () => players.filter(({ unloaded, state }) => !unloaded && state === 'playing'),
		settle: () => {
			for (const player of players) if (player.state === 'waiting') player.settle();
		},
		choose: (voice: boolean) => (wanted = voice),
		makeLate: (yes: boolean) => (late = yes),
		arrive: () => making.splice(0).forEach(({ resolve }) => resolve()),
		fail: () => making.splice(0).forEach(({ reject }) => reject()),
		loadLate: (yes: boolean) => (loadsLate = yes),
		/** The one asked for last is there first. */
		loadedLast: () => loading.pop()?.(),
		loaded: () => loading.splice(0).forEach((resolve) => resolve()),
		/** From now on the voice is not on this device: tracks have tones, until it comes or cannot. */
		takeVoice: () => (voiced = false),
		bringVoice: () => ((voiced = true), voice.resolve()),
		loseVoice: () => voice.reject(),
		steal: () => steal(),
		/** The system takes the sound. */
		stop: () => {
			for (const player of players) if (player.state === 'playing') player.stop();
		},
		goOn: () => {
			for (const player of players) if (!player.unloaded) player.goOn();
		},
		pass: async (seconds: number) => {
			for (let i = 0; i < seconds * 4; i++) {
				for (const player of players) if (!player.unloaded) player.run(0.25);
				await vi.advanceTimersByTimeAsync(250);
				for (const player of players) if (!player.unloaded) player.tell('timeupdate');
			}
		},
		sleep: (hours: number) => vi.setSystemTime(Date.now() + hours * 3_600_000)
	};
}

/** The page and the time of each test of a file. */
export function fakeDevices() {
	beforeEach(() => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
		vi.spyOn(console, 'warn').mockImplementation(() => undefined);
		vi.stubGlobal('document', Object.assign(new EventTarget(), { readyState: 'complete' }));
	});
	afterEach(() => {
		vi.useRealTimers();
		vi.unstubAllGlobals();
		vi.restoreAllMocks();
	});
}

export async function started(policy: Policy) {
	const all = device(policy);
	void all.playback.start(all.program);
	await settled();
	const session = all.playback.session ?? expect.fail();
	return { ...all, session };
}
