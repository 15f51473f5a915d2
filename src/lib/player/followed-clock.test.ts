import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LEAD } from '$lib/speech/margins.ts';
import { FakePlayer } from '../../../tests/fakes/player.ts';
import { FollowedClock, type Pause } from './followed-clock.ts';
import { SilentClock } from './silent-clock.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

async function running(pauses: readonly Pause[] = [], plays: FakePlayer['plays'] = 'at once') {
	const player = new FakePlayer(60);
	player.plays = plays;
	const clock = new FollowedClock(player, new SilentClock(300, { loops: true }), pauses);
	let stopped = 0;
	clock.onstopped = () => stopped++;
	const playing = clock.play().catch(({ name }: Error) => name);
	const pass = async (seconds: number) => {
		for (let i = 0; i < seconds * 4; i++) {
			player.run(0.25);
			await vi.advanceTimersByTimeAsync(250);
			player.tell('timeupdate');
		}
	};
	/** How far what is heard is behind the time. */
	const lag = () => clock.currentTime + LEAD - player.currentTime;
	return { clock, player, playing, pass, lag, stopped: () => stopped };
}

describe('sound that is late', () => {
	it('waits for the pause between two sentences', async () => {
		const { clock, player, pass, lag } = await running([{ from: 4, to: 8 }]);
		player.currentTime -= 0.5;
		await pass(3);
		expect(lag()).toBeCloseTo(0.5, 1);
		await pass(3);
		expect(clock.currentTime).toBeLessThan(8);
		expect(Math.abs(lag())).toBeLessThan(0.15);
		clock.release();
	});

	it('is moved in the middle of a word only after six seconds', async () => {
		const { clock, player, pass, lag } = await running([{ from: 100, to: 108 }]);
		player.currentTime -= 0.5;
		await pass(5);
		expect(lag()).toBeCloseTo(0.5, 1);
		await pass(4);
		expect(Math.abs(lag())).toBeLessThan(0.15);
		clock.release();
	});

	it('is moved as far ahead as moves have been seen to take', async () => {
		const { clock, player, pass, lag } = await running([{ from: 0, to: 300 }]);
		const seek = player.seek.bind(player);
		// each move is heard a second late
		player.seek = (time) => seek(time - 1);
		player.currentTime -= 1;
		await pass(10);
		expect(Math.abs(lag())).toBeLessThan(0.25);
		clock.release();
	});
});

it('sound whose delay changes once more after a move is moved a few times, and then stays', async () => {
	const { clock, player, pass, lag } = await running([{ from: 0, to: 300 }]);
	const seek = player.seek.bind(player);
	const run = player.run.bind(player);
	let since = 0;
	player.seek = (time) => {
		seek(time);
		since = 0;
	};
	player.run = (seconds) => {
		since += seconds;
		if (since > 1.5) run(seconds);
		if (since === 3.5) player.currentTime -= 0.15;
	};
	await pass(25);
	const { length } = player.seeks;
	for (let i = 0; i < 25; i++) {
		await pass(1);
		expect(Math.abs(lag())).toBeLessThan(0.25);
	}
	expect(player.seeks).toHaveLength(length);
	clock.release();
});

describe('sound that ends before the time does', () => {
	it('begins anew at the second where the time is', async () => {
		const { clock, player, pass, stopped } = await running();
		await pass(20);
		player.end();
		expect(player.state).toBe('playing');
		expect(player.currentTime).toBeCloseTo(20 + LEAD, 1);
		expect(stopped()).toBe(0);
		clock.release();
	});

	it('and may not begin anew has stopped, once; the time goes on', async () => {
		const { clock, player, pass, stopped } = await running();
		await pass(20);
		player.plays = 'refused';
		player.end();
		await pass(2);
		expect(stopped()).toBe(1);
		expect(clock.sounds).toBe(false);
		expect(clock.playState).toBe('running');
		expect(clock.currentTime).toBeCloseTo(22, 1);
		clock.release();
	});
});

it('sound that ends after the time does is over', async () => {
	const player = new FakePlayer(20);
	const clock = new FollowedClock(player, new SilentClock(10), []);
	await clock.play();
	await vi.advanceTimersByTimeAsync(11_000);
	expect(clock.playState).toBe('finished');
	player.end();
	await vi.advanceTimersByTimeAsync(1000);
	expect(player.state).toBe('ended');
	expect(clock.sounds).toBe(false);
	clock.release();
});

it('a play that is cut off and sounds all the same is one that a call can stop', async () => {
	const { clock, player, playing, stopped } = await running([], 'later');
	// the element is given its track again meanwhile
	player.plays = 'at once';
	player.cutOff();
	player.sound();
	expect(await playing).toBe('AbortError');
	expect(clock.sounds).toBe(true);
	player.stop();
	expect(stopped()).toBe(1);
	clock.release();
});

it('a refusal leaves the time running, and is told by nobody but play', async () => {
	const { clock, playing, stopped } = await running([], 'refused');
	expect(await playing).toBe('NotAllowedError');
	expect(clock.playState).toBe('running');
	expect(stopped()).toBe(0);
	clock.release();
});
