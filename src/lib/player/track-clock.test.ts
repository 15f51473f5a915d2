import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FakePlayer } from '../../../tests/fakes/player.ts';
import { TrackClock } from './track-clock.ts';

const LEAD = 0.7;

/** A clock over a player whose track is `duration` long, on a device whose time is set by hand. */
function made(duration = 300) {
	let [steady, wall, hides] = [100, 5000, 0];
	const player = new FakePlayer(duration + LEAD + 1);
	const clock = new TrackClock(player, duration, LEAD, { now: () => ({ steady, wall, hides }) });
	const told = { stopped: 0, changes: 0 };
	clock.onstopped = () => told.stopped++;
	clock.onchange = () => told.changes++;
	const wait = (seconds: number) => ((steady += seconds), (wall += seconds));
	return {
		player,
		clock,
		told,
		wait,
		/** Time passes, and the sound goes on. */
		pass: (seconds: number) => (wait(seconds), player.run(seconds)),
		/** The same, while the page does not run, and only the wall clock goes on. */
		passLocked: (seconds: number) => ((wall += seconds), (hides += 2), player.run(seconds))
	};
}
async function running(duration?: number, at = 100) {
	const all = made(duration);
	all.clock.seek(at);
	await all.clock.play();
	return all;
}

describe('the time of a track', () => {
	it('is what is heard', async () => {
		const { clock, pass } = await running();
		expect(clock.playState).toBe('running');
		for (let i = 0; i < 40; i++) {
			pass(0.25);
			expect(clock.currentTime).toBeCloseTo(100.25 + i * 0.25, 6);
		}
	});

	it('begins after the lead', async () => {
		const { clock, player, pass } = made();
		await clock.play();
		expect(player.seeks).toEqual([]);
		pass(0.5);
		expect(clock.currentTime).toBe(0);
		pass(0.5);
		expect(clock.currentTime).toBeCloseTo(0.3, 6);
	});

	it('stands still while the sound does', async () => {
		const { clock, player, wait, pass } = await running();
		player.state = 'waiting';
		wait(20);
		expect(clock.currentTime).toBe(100);
		player.sound();
		pass(1);
		expect(clock.currentTime).toBeCloseTo(101, 6);
	});

	it('is believed after a stall, after which the element says its old time first', async () => {
		const { clock, player, pass, wait } = await running();
		pass(15);
		const then = player.currentTime;
		player.currentTime = 100 + LEAD;
		expect(clock.currentTime).toBe(100);
		wait(0.01);
		expect(clock.currentTime).toBe(100);
		player.currentTime = then;
		expect(clock.currentTime).toBeCloseTo(115, 6);
	});

	it('is believed in a hidden page that is woken once a minute', async () => {
		const { clock, pass } = await running(1000);
		for (let i = 1; i <= 5; i++) {
			pass(60);
			expect(clock.currentTime).toBeCloseTo(100 + i * 60, 6);
		}
	});

	it('is believed on a locked phone, whose steady clock may stand still', async () => {
		const { clock, passLocked } = await running(2000);
		passLocked(1200);
		expect(clock.currentTime).toBeCloseTo(1300, 6);
		expect(clock.playState).toBe('running');
	});

	it.each([0.99, 1.02])('is believed where the sound runs at %f of the device', async (rate) => {
		const { clock, player, wait } = await running(2000);
		for (let i = 0; i < 4000; i++) {
			wait(0.25);
			player.run(0.25 * rate);
			expect(clock.currentTime).toBeCloseTo(100 + (i + 1) * 0.25 * rate, 6);
		}
	});

	it('ends where the timeline ends', async () => {
		const { clock, pass } = await running(110);
		pass(11);
		expect(clock.currentTime).toBe(110);
		expect(clock.playState).toBe('finished');
	});

	it('ends with a track that ended while the page did not run', async () => {
		const { clock, player, passLocked } = await running();
		passLocked(600);
		expect(player.state).toBe('ended');
		expect(clock.playState).toBe('finished');
		expect(clock.currentTime).toBe(300);
	});

	it('does not begin anew once it has ended', async () => {
		const { clock, player, pass } = await running(110);
		pass(20);
		expect(clock.playState).toBe('finished');
		await clock.play();
		expect(player.state).toBe('ended');
		clock.seek(0);
		expect(clock.playState).toBe('paused');
		await clock.play();
		pass(1.7);
		expect(clock.currentTime).toBeCloseTo(1, 6);
	});

	it('stands where it is moved to from its end, though the last tone still sounded', async () => {
		const { clock, player, pass } = await running(110);
		pass(10.2);
		expect(clock.playState).toBe('finished');
		expect(player.state).toBe('playing');
		clock.seek(50);
		expect(player.state).toBe('paused');
		expect(clock.playState).toBe('paused');
	});
});

describe('a player that lies', () => {
	const lies = {
		'its start': (player: FakePlayer) => (player.currentTime = 0),
		'its end': (player: FakePlayer) => (player.currentTime = player.duration),
		'a place further on': (player: FakePlayer) => (player.currentTime += 40),
		'a place before': (player: FakePlayer) => (player.currentTime -= 40)
	};
	it.each(Object.entries(lies))('and says %s is sent back', async (_, lie) => {
		const { clock, player, pass, told } = await running();
		pass(5);
		expect(clock.currentTime).toBeCloseTo(105, 6);
		lie(player);
		player.tell('timeupdate');
		expect(clock.currentTime).toBeCloseTo(105, 6);
		expect(clock.playState).toBe('running');
		expect(player.currentTime).toBeCloseTo(105 + LEAD, 6);
		pass(3);
		expect(clock.currentTime).toBeCloseTo(108, 6);
		expect(told.stopped).toBe(0);
	});

	it('and ends in the middle plays on from there', async () => {
		const { clock, player, pass } = await running();
		pass(5);
		player.tell('timeupdate');
		player.end();
		expect(clock.currentTime).toBeCloseTo(105, 6);
		expect(clock.playState).toBe('running');
		pass(2);
		expect(clock.currentTime).toBeCloseTo(107, 6);
	});

	it('and ends in the middle, and may not play on, has stopped', async () => {
		const { clock, player, pass, told } = await running();
		pass(5);
		player.tell('timeupdate');
		player.plays = 'refused';
		player.end();
		await new Promise(setImmediate);
		expect(clock.playState).toBe('paused');
		expect(clock.currentTime).toBeCloseTo(105, 6);
		expect(told.stopped).toBe(1);
	});

	it('and pauses and ends at once when a seek is cut off keeps its place', async () => {
		const { clock, player } = await running(300, 17.4);
		player.currentTime = player.duration;
		player.stop();
		player.end();
		expect(clock.currentTime).toBe(17.4);
		expect(clock.playState).not.toBe('finished');
	});

	it('while it is paused goes on from the true place', async () => {
		const { clock, player, pass } = await running();
		pass(5);
		clock.pause();
		player.currentTime = 0;
		player.tell('timeupdate');
		expect(clock.currentTime).toBeCloseTo(105, 6);
		await clock.play();
		pass(1);
		expect(clock.currentTime).toBeCloseTo(106, 6);
	});

	it('and does not let itself be sent back has stopped', async () => {
		const { clock, player, pass, told } = await running();
		player.seek = () => undefined;
		player.currentTime = 0;
		for (let i = 0; i < 10; i++) {
			pass(0.25);
			player.tell('timeupdate');
		}
		expect(clock.currentTime).toBe(100);
		expect(clock.playState).toBe('paused');
		expect(player.state).toBe('paused');
		expect(told.stopped).toBe(1);
	});

	it('now and then is sent back each time', async () => {
		const { clock, player, pass } = await running();
		for (let i = 0; i < 10; i++) {
			for (let j = 0; j < 24; j++) {
				pass(0.25);
				player.tell('timeupdate');
			}
			player.currentTime = 0;
			player.tell('timeupdate');
		}
		expect(clock.currentTime).toBeCloseTo(160, 1);
		expect(clock.playState).toBe('running');
	});

	it('and has lost its track has stopped', async () => {
		const { clock, player, pass, told } = await running();
		pass(5);
		player.currentTime = 0;
		player.state = 'paused';
		player.tell('error');
		expect(clock.currentTime).toBe(100);
		expect(clock.playState).toBe('paused');
		expect(told.stopped).toBe(1);
	});

	it('and loses its track while it seems to play has stopped', async () => {
		const { clock, player, told } = await running();
		player.tell('error');
		expect(clock.playState).toBe('paused');
		expect(told.stopped).toBe(1);
	});

	it('and is silent without a word has stopped', async () => {
		const { clock, player, told } = await running();
		player.state = 'paused';
		expect(clock.playState).toBe('paused');
		expect(told.stopped).toBe(1);
	});

	type Step = readonly [string, number];
	const number = fc.double({ min: 0, max: 1, noNaN: true });
	const kinds = [
		...['pass', 'pass', 'pass', 'lie', 'end', 'stop', 'sound', 'waiting', 'timeupdate', 'error'],
		...['play', 'play', 'pause', 'seek', 'later', 'settle', 'refused', 'seeked', 'stall']
	];
	const steps = fc.array(fc.tuple(fc.constantFrom(...kinds), number), { maxLength: 60 });

	it('never moves the clock back, nor ahead of what passed, nor to its end too soon', async () => {
		await fc.assert(
			fc.asyncProperty(steps, async (all: readonly Step[]) => {
				const { clock, player, pass, wait } = made(60);
				let last = clock.currentTime;
				let passed = 0;
				/** How far it may have come since it was last moved or began. */
				let from = last;
				let starts = 1;
				const anew = () => {
					from = last = clock.currentTime;
					passed = 0;
					starts = 1;
				};
				const play = () => void clock.play().catch(() => undefined);
				for (const [kind, n] of all) {
					if (kind === 'pass') {
						pass(n * 4);
						passed += n * 4;
					} else if (kind === 'stall') {
						wait(n * 4);
						passed += n * 4;
					} else if (kind === 'lie') player.currentTime = n * player.duration;
					else if (kind === 'end') player.end();
					else if (kind === 'stop') player.stop();
					else if (kind === 'sound') player.sound();
					else if (kind === 'waiting') player.state = 'waiting';
					else if (kind === 'play') play();
					else if (kind === 'pause') clock.pause();
					else if (kind === 'seek') {
						clock.seek(n * 60);
						anew();
					} else if (kind === 'later' || kind === 'refused') player.plays = kind;
					else if (kind === 'settle') {
						player.plays = 'at once';
						player.settle();
					} else if (kind === 'timeupdate' || kind === 'seeked' || kind === 'error')
						player.tell(kind);
					// each start and each sending back may add the slack once more
					if (['lie', 'end', 'stop', 'sound', 'play', 'settle'].includes(kind)) starts++;
					const time = clock.currentTime;
					expect(time).toBeGreaterThanOrEqual(last);
					expect(time - from).toBeLessThanOrEqual(passed * 1.03 + starts * 0.3 + 0.5);
					expect(clock.playState === 'finished').toBe(time === 60);
					last = time;
					if (n < 0.3) await Promise.resolve();
				}
			}),
			{ numRuns: 1000 }
		);
	});
});

describe('a track that is paused', () => {
	it('stands still, and goes on from there', async () => {
		const { clock, pass, wait, told } = await running();
		pass(2);
		clock.pause();
		wait(100);
		expect(clock.currentTime).toBeCloseTo(102, 6);
		expect(clock.playState).toBe('paused');
		expect(told.stopped).toBe(0);
		await clock.play();
		pass(1);
		expect(clock.currentTime).toBeCloseTo(103, 6);
	});

	it('by the system says so, once, and goes on when the system lets it', async () => {
		const { clock, player, pass, told, wait } = await running();
		pass(2);
		player.stop();
		expect(clock.playState).toBe('paused');
		expect(told.stopped).toBe(1);
		wait(30);
		player.sound();
		pass(1);
		expect(clock.playState).toBe('running');
		expect(clock.currentTime).toBeCloseTo(103, 6);
	});

	it('while its play is on its way stays paused, and nothing sounds later', async () => {
		const { clock, player } = made();
		player.plays = 'later';
		const played = clock.play();
		const cutOff = expect(played).rejects.toMatchObject({ name: 'AbortError' });
		clock.pause();
		await cutOff;
		expect(clock.playState).toBe('paused');
		player.sound();
		expect(player.state).toBe('paused');
		expect(clock.playState).toBe('paused');
	});

	it('and played again while its first play is on its way runs', async () => {
		const { clock, player } = made();
		player.plays = 'later';
		const first = clock.play().catch(({ name }) => name);
		clock.pause();
		const second = clock.play();
		player.settle();
		await second;
		expect(await first).toBe('AbortError');
		expect(clock.playState).toBe('running');
	});

	it('is paused where the browser refuses', async () => {
		const { clock, player, told } = made();
		player.plays = 'refused';
		await expect(clock.play()).rejects.toMatchObject({ name: 'NotAllowedError' });
		expect(clock.playState).toBe('paused');
		expect(told.stopped).toBe(0);
		player.plays = 'at once';
		await clock.play();
		expect(clock.playState).toBe('running');
	});
});

describe('a page that is frozen', () => {
	afterEach(() => void vi.unstubAllGlobals());
	const frozen = async () => {
		const page = new EventTarget();
		vi.stubGlobal('document', page);
		const all = await running();
		const freeze = () => page.dispatchEvent(new Event('freeze'));
		return { ...all, freeze, thaw: () => page.dispatchEvent(new Event('resume')) };
	};

	it('plays on from its place when it wakes', async () => {
		const { clock, player, pass, wait, freeze, thaw } = await frozen();
		pass(5);
		freeze();
		player.stop();
		wait(600);
		thaw();
		pass(1);
		expect(clock.playState).toBe('running');
		expect(clock.currentTime).toBeCloseTo(106, 6);
	});

	it('is paused when it wakes and may not play, or was paused before', async () => {
		const { clock, player, freeze, thaw } = await frozen();
		freeze();
		player.stop();
		player.plays = 'refused';
		thaw();
		await new Promise(setImmediate);
		expect(clock.playState).toBe('paused');
		player.plays = 'at once';
		freeze();
		thaw();
		expect(player.state).toBe('paused');
	});
});

it('lets go of its player', () => {
	const { clock, player, told } = made();
	clock.release();
	player.sound();
	expect(player.unloaded).toBe(true);
	expect(told.changes).toBe(0);
});
