import { describe, expect, it } from 'vitest';
import { SilentClock } from './silent-clock.ts';

/** A device whose clocks are set by hand; `sleep` lets only the wall clock go on. */
function device() {
	let [steady, wall] = [100, 5000];
	return {
		now: () => ({ steady, wall }),
		pass: (seconds: number) => ((steady += seconds), (wall += seconds)),
		sleep: (seconds: number) => (wall += seconds)
	};
}
async function running(duration = 300) {
	const { now, pass, sleep } = device();
	const clock = new SilentClock(duration, now);
	await clock.play();
	return { clock, pass, sleep };
}

describe('the silent clock', () => {
	it('is right at once after a stall of any length up to a minute', async () => {
		const { clock, pass } = await running();
		pass(15);
		expect(clock.currentTime).toBeCloseTo(15, 6);
		pass(61);
		expect(clock.currentTime).toBeCloseTo(76, 6);
	});

	it('stands still while paused', async () => {
		const { clock, pass } = await running();
		pass(5);
		clock.pause();
		pass(60);
		expect(clock.currentTime).toBeCloseTo(5, 6);
		expect(clock.playState).toBe('paused');
	});

	it('stops where it was last seen when the device has slept, and says for how long', async () => {
		const { clock, pass, sleep } = await running();
		let away = 0;
		clock.onaway = (seconds) => (away = seconds);
		pass(20);
		expect(clock.currentTime).toBeCloseTo(20, 6);
		sleep(600);
		pass(1);
		expect(clock.currentTime).toBeCloseTo(20, 6);
		expect(clock.playState).toBe('paused');
		expect(away).toBeCloseTo(601, 6);
	});

	it('does not run through stretches that a frozen page could not show', async () => {
		const { clock, pass } = await running();
		pass(200);
		expect(clock.currentTime).toBe(0);
		expect(clock.playState).toBe('paused');
	});

	it('goes on after that when it is asked to', async () => {
		const { clock, pass, sleep } = await running();
		sleep(600);
		expect(clock.playState).toBe('paused');
		await clock.play();
		pass(3);
		expect(clock.currentTime).toBeCloseTo(3, 6);
	});

	it('ends at its duration', async () => {
		const { clock, pass } = await running(30);
		pass(31);
		expect(clock.currentTime).toBe(30);
		expect(clock.playState).toBe('finished');
	});

	it('seeks within its bounds', async () => {
		const { clock } = await running(30);
		clock.seek(-5);
		expect(clock.currentTime).toBe(0);
		clock.seek(99);
		expect(clock.currentTime).toBe(30);
	});
});
