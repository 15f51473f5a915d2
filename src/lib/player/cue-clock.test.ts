import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CueClock } from './cue-clock.ts';
import fc from 'fast-check';
import { FakePlayer } from '../../../tests/fakes/player.ts';
import type { Clock } from './clock.ts';
import { SilentClock } from './silent-clock.ts';
import { TrackClock } from './track-clock.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Time that only the wall clock knows. */
let asleep = 0;
beforeEach(() => void (asleep = 0));
const now = () => {
	const wall = Date.now() / 1000;
	return { steady: wall - asleep, wall, hides: asleep ? 2 : 0 };
};
function calling(...times: number[]) {
	return over(new SilentClock(60, { now }), ...times);
}
function over(inner: Clock, ...times: number[]) {
	const heard: string[] = [];
	const cues = times.map((time) => ({ time, begin: () => heard.push(`at ${time}`) }));
	const output = { unlock: () => heard.push('woken'), stop: () => heard.push('hushed') };
	return { heard, clock: new CueClock(inner, cues, output, { now }) };
}
/** The page is not woken for a while. */
const stall = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);
const sleep = (seconds: number) => {
	asleep += seconds;
	stall(seconds);
};

describe('a clock that cues', () => {
	it('cues at each moment once, from the tap on', async () => {
		const { heard, clock } = calling(0, 5, 10);
		await clock.play();
		vi.advanceTimersByTime(7000);
		expect(heard).toEqual(['woken', 'at 0', 'at 5']);
		vi.advanceTimersByTime(5000);
		expect(heard.at(-1)).toBe('at 10');
	});

	it('is quiet while paused, and goes on with what is next', async () => {
		const { heard, clock } = calling(0, 5);
		await clock.play();
		vi.advanceTimersByTime(2000);
		clock.pause();
		vi.advanceTimersByTime(20_000);
		expect(heard).toEqual(['woken', 'at 0', 'hushed']);
		await clock.play();
		vi.advanceTimersByTime(3100);
		expect(heard.at(-1)).toBe('at 5');
	});

	it('cues from where it was moved to, again if that was before', async () => {
		const { heard, clock } = calling(0, 5, 10);
		await clock.play();
		vi.advanceTimersByTime(6000);
		clock.seek(5);
		vi.advanceTimersByTime(100);
		expect(heard).toEqual(['woken', 'at 0', 'at 5', 'hushed', 'at 5']);
		clock.seek(9);
		vi.advanceTimersByTime(1100);
		expect(heard.at(-1)).toBe('at 10');
	});

	it('leaves out what would come too late', async () => {
		const { heard, clock } = calling(5, 10);
		await clock.play();
		stall(7);
		vi.advanceTimersByTime(5000);
		expect(heard).not.toContain('at 5');
	});

	it('plays what is due at the very end, and nothing after it', async () => {
		const { heard, clock } = calling(5, 60);
		await clock.play();
		vi.advanceTimersByTime(60_000);
		expect(heard).toEqual(['woken', 'at 5', 'at 60']);
		await clock.play();
		clock.pause();
		vi.advanceTimersByTime(60_000);
		expect(heard.filter((what) => what === 'at 60')).toHaveLength(1);
	});

	it('leaves out what was due at an end that the page has missed', async () => {
		const { heard, clock } = calling(60);
		await clock.play();
		stall(10);
		vi.advanceTimersByTime(60_000);
		expect(clock.playState).toBe('finished');
		expect(heard).toEqual(['woken']);
	});

	it('plays nothing where it is moved to its end while paused', () => {
		const { heard, clock } = calling(60);
		clock.seek(60);
		vi.advanceTimersByTime(1000);
		expect(heard).toEqual(['hushed']);
	});

	it('is quiet after a sleep that has stopped it, and goes on with what is next', async () => {
		const { heard, clock } = calling(5, 10);
		await clock.play();
		vi.advanceTimersByTime(3000);
		expect(clock.currentTime).toBeCloseTo(3, 6);
		sleep(600);
		vi.advanceTimersByTime(30_000);
		expect(heard).toEqual(['woken']);
		expect(clock.playState).toBe('paused');
		await clock.play();
		vi.advanceTimersByTime(2100);
		expect(heard).toEqual(['woken', 'woken', 'at 5']);
	});

	it('is not too early after a sleep that its clock goes on after', async () => {
		const { heard, clock } = over(new SilentClock(60, { now, afterSleep: 'goOn' }), 5);
		await clock.play();
		vi.advanceTimersByTime(1000);
		expect(clock.currentTime).toBeCloseTo(1, 6);
		sleep(600);
		vi.advanceTimersByTime(3900);
		expect(heard).toEqual(['woken']);
		vi.advanceTimersByTime(4100);
		expect(heard).toEqual(['woken', 'at 5']);
	});

	it('waits while the sound of its track does', async () => {
		const player = new FakePlayer(62);
		const { heard, clock } = over(new TrackClock(player, 60, 0, { now }), 5);
		await clock.play();
		player.state = 'waiting';
		vi.advanceTimersByTime(8000);
		expect(heard).toEqual(['woken']);
		player.sound();
		for (let i = 0; i < 51; i++) {
			vi.advanceTimersByTime(100);
			player.run(0.1);
			player.tell('timeupdate');
		}
		expect(heard).toEqual(['woken', 'at 5']);
	});

	it('hands on what its clock tells', () => {
		const inner = new SilentClock(60, { now });
		const { clock } = over(inner);
		const tell = () => undefined;
		clock.onaway = tell;
		clock.onstopped = tell;
		expect([inner.onaway, Reflect.get(inner, 'onstopped')]).toEqual([tell, tell]);
		clock.release();
		expect(clock.playState).toBe('paused');
	});

	it('plays no cue late, twice, or while paused, however time is cut', async () => {
		const kinds = fc.constantFrom('run', 'run', 'stall', 'sleep', 'play', 'pause');
		const steps = fc.array(fc.tuple(kinds, fc.integer({ min: 0, max: 9000 })), { maxLength: 40 });
		await fc.assert(
			fc.asyncProperty(steps, fc.constantFrom('stop', 'goOn'), async (all, afterSleep) => {
				asleep = 0;
				const times = [0, 3, 7, 11, 30, 59.9, 60];
				const heard: number[] = [];
				const cues = times.map((time) => ({
					time,
					begin: () => {
						expect(Math.abs(clock.currentTime - time)).toBeLessThan(0.5);
						expect(clock.playState).not.toBe('paused');
						heard.push(time);
					}
				}));
				const inner = new SilentClock(60, { now, afterSleep });
				const clock = new CueClock(inner, cues, { unlock() {}, stop() {} }, { now });
				for (const [kind, ms] of all)
					if (kind === 'run') vi.advanceTimersByTime(ms);
					else if (kind === 'stall') stall(ms / 1000);
					else if (kind === 'sleep') sleep(ms);
					else if (kind === 'play') await clock.play();
					else clock.pause();
				expect(heard).toEqual([...new Set(heard)].sort((a, b) => a - b));
				clock.release();
			})
		);
	});
});
