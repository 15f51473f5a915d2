import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CueClock } from './cue-clock.ts';
import { SilentClock } from './silent-clock.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function calling(...times: number[]) {
	const heard: string[] = [];
	const now = () => ({ steady: Date.now() / 1000, wall: Date.now() / 1000, hides: 0 });
	const cues = times.map((time) => ({ time, begin: () => heard.push(`at ${time}`) }));
	const output = { unlock: () => heard.push('woken'), stop: () => heard.push('hushed') };
	return { heard, clock: new CueClock(new SilentClock(60, { now }), cues, output) };
}

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
		// a page that is not woken for a while
		vi.setSystemTime(Date.now() + 7000);
		vi.advanceTimersByTime(5000);
		expect(heard).not.toContain('at 5');
	});
});
