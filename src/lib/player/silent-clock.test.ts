import { describe, expect, it } from 'vitest';
import { SilentClock } from './silent-clock.ts';

/** A device whose clocks are set by hand. */
function device() {
	let [steady, wall, hides] = [100, 5000, 0];
	return {
		now: () => ({ steady, wall, hides }),
		pass: (seconds: number) => ((steady += seconds), (wall += seconds)),
		/** With the screen off: the wall clock alone goes on. */
		sleep: (seconds: number) => ((wall += seconds), (hides += 2)),
		correct: (seconds: number) => (wall += seconds)
	};
}
async function running(duration = 300, afterSleep?: 'stop' | 'goOn') {
	const { now, ...clocks } = device();
	const clock = new SilentClock(duration, { now, afterSleep });
	await clock.play();
	return { clock, ...clocks };
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

	it.each([3, 3600, -3, -3600])('is not moved by a wall clock that is set by %i s', async (by) => {
		const { clock, pass, correct } = await running();
		clock.onaway = () => expect.fail();
		pass(20);
		correct(by);
		pass(1);
		expect(clock.currentTime).toBeCloseTo(21, 6);
		expect(clock.playState).toBe('running');
	});

	it('goes on from where it was last seen where it is made so, and says for how long it slept', async () => {
		const { clock, pass, sleep } = await running(300, 'goOn');
		let away = 0;
		clock.onaway = (seconds) => (away = seconds);
		pass(20);
		expect(clock.currentTime).toBeCloseTo(20, 6);
		sleep(600);
		expect(clock.currentTime).toBeCloseTo(20, 6);
		expect(away).toBeCloseTo(600, 6);
		expect(clock.playState).toBe('running');
		pass(5);
		expect(clock.currentTime).toBeCloseTo(25, 6);
	});

	it('does not sleep while it is paused', () => {
		const { now, sleep } = device();
		const clock = new SilentClock(300, { now });
		clock.onaway = () => expect.fail();
		sleep(600);
		expect(clock.currentTime).toBe(0);
	});

	it('stands where it is moved to once it has ended, until it is asked to play', async () => {
		const { clock, pass } = await running(30);
		pass(31);
		await clock.play();
		expect(clock.playState).toBe('finished');
		clock.seek(10);
		pass(5);
		expect(clock.currentTime).toBe(10);
		expect(clock.playState).toBe('paused');
	});

	it('tells nobody once it is released', async () => {
		const { clock, pass } = await running(30);
		clock.onchange = () => expect.fail();
		clock.release();
		pass(40);
		expect(clock.playState).toBe('paused');
	});

	it('asks the clocks of the device where it is given no others', async () => {
		const clock = new SilentClock(30);
		await clock.play();
		expect(clock.playState).toBe('running');
		clock.release();
	});
});
