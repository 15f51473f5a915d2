import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakePlayer } from '../../../tests/fakes/player.ts';
import { library } from '$lib/routine/library.ts';
import { compile } from '$lib/timeline/compile.ts';
import { stepStart } from '$lib/timeline/query.ts';
import { Session } from './session.svelte.ts';
import { SilentClock } from './silent-clock.ts';
import { TrackClock } from './track-clock.ts';

const timeline = compile(library[0] ?? expect.fail());

function session() {
	let [seconds, asleep] = [0, 0];
	const now = () => ({ steady: seconds, wall: seconds + asleep, hides: asleep ? 2 : 0 });
	const clock = new SilentClock(timeline.duration, { now });
	const session = new Session(timeline, clock);
	return {
		session,
		clock,
		pass: (more: number) => (seconds += more),
		sleep: (more: number) => (asleep += more),
		now
	};
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a session', () => {
	it('goes to the start of the next step', () => {
		const { session: s } = session();
		s.skip(1);
		expect(s.currentTime).toBe(stepStart(timeline, 1));
	});

	it('goes back to the start of this step, and from there to the one before', () => {
		const { session: s } = session();
		s.seek(stepStart(timeline, 2) + 30);
		s.skip(-1);
		expect(s.currentTime).toBe(stepStart(timeline, 2));
		s.skip(-1);
		expect(s.currentTime).toBe(stepStart(timeline, 1));
	});

	it('tells what a figure is the first to see, but not while that is drawn', async () => {
		vi.useRealTimers();
		const { session: s, sleep } = session();
		await s.play();
		sleep(600);
		s.now();
		expect([s.away, s.playState]).toEqual([0, 'running']);
		await Promise.resolve();
		expect([s.away, s.playState]).toEqual([600, 'paused']);

		const player = new FakePlayer(timeline.duration);
		const heard = new Session(timeline, new TrackClock(player, timeline.duration, 0));
		await heard.play();
		player.state = 'paused';
		heard.now();
		expect(heard.stopped).toBe(false);
		await Promise.resolve();
		expect(heard.stopped).toBe(true);
	});

	it('changes once a second, however often its track says its time', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
		const player = new FakePlayer(timeline.duration);
		const s = new Session(timeline, new TrackClock(player, timeline.duration, 0));
		await s.play();
		const left: string[] = [];
		s.onchange = () => left.push(Math.ceil(s.remaining).toString());
		for (let i = 0; i < 50; i++) {
			await vi.advanceTimersByTimeAsync(100);
			player.run(0.1);
			player.tell('timeupdate');
		}
		expect(new Set(left).size).toBe(left.length);
		expect(left.length).toBeGreaterThanOrEqual(4);
		player.stop();
		expect(s.playState).toBe('paused');
		s.release();
	});

	it('is looked at only as its place is kept and something begins, while nobody sees its seconds', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
		const player = new FakePlayer(timeline.duration);
		const s = new Session(timeline, new TrackClock(player, timeline.duration, 0));
		const pass = async (seconds: number) => {
			for (let i = 0; i < seconds * 4; i++) {
				await vi.advanceTimersByTimeAsync(250);
				player.run(0.25);
				player.tell('timeupdate');
			}
		};
		await s.play();
		const looks: number[] = [];
		s.onchange = () => looks.push(s.currentTime);
		s.see(false);
		await pass(60);
		expect(looks.length).toBeLessThanOrEqual(36);
		const begun = timeline.segments.filter(({ start }) => start > 0 && start < 59);
		expect(begun.length).toBeGreaterThan(1);
		for (const { start } of begun)
			expect(looks.some((time) => time >= start && time < start + 0.3)).toBe(true);
		expect(Math.max(...looks.map((time, i) => time - (looks[i - 1] ?? 0)))).toBeLessThan(2.3);
		// one timer, and none of the track's words moves more than that
		expect(vi.getTimerCount()).toBe(1);

		await pass(1);
		s.see(true);
		expect(s.currentTime).toBeCloseTo(player.currentTime, 1);
		looks.length = 0;
		await pass(10);
		expect(looks.length).toBeGreaterThanOrEqual(9);
		s.release();
	});

	it('finishes when the last step is passed over', () => {
		const { session: s } = session();
		s.seek(timeline.duration - 5);
		s.skip(1);
		expect(s.playState).toBe('finished');
	});

	it('keeps its second when the clock is swapped', async () => {
		const { session: s, pass, now } = session();
		await s.play();
		pass(42);
		const swapped = s.swap(new SilentClock(timeline.duration, { now }));
		expect(s.currentTime).toBeCloseTo(42, 6);
		expect(s.playState).toBe('running');
		await swapped;
		expect(s.playState).toBe('running');
		pass(1);
		expect(s.now()).toBeCloseTo(43, 6);
		s.release();
	});

	it('makes this hold longer without moving its own second', () => {
		const { session: s } = session();
		s.seek(40);
		const left = s.remaining;
		expect(s.extend(15)).toBe(true);
		expect(s.currentTime).toBe(40);
		expect(s.remaining).toBeCloseTo(left + 15, 6);
		expect(s.extensions).toEqual([[40, 15]]);
	});

	it('stays paused when the clock is swapped, though the other one runs', async () => {
		const { session: s, pass, now } = session();
		s.seek(42);
		const other = new SilentClock(timeline.duration, { now });
		await other.play();
		await s.swap(other);
		pass(5);
		expect(s.playState).toBe('paused');
		expect(s.now()).toBe(42);
	});

	it('is paused in its second where the other clock may not play, and says so to who swapped', async () => {
		const { session: s, pass, now } = session();
		await s.play();
		pass(42);
		const player = new FakePlayer(timeline.duration + 2);
		player.plays = 'refused';
		const refused = expect(
			s.swap(new TrackClock(player, timeline.duration, 0.7, { now }))
		).rejects.toMatchObject({ name: 'NotAllowedError' });
		await refused;
		expect(s.playState).toBe('paused');
		expect(s.currentTime).toBeCloseTo(42, 6);
		await s.swap(new SilentClock(timeline.duration, { now }));
		await s.play();
		pass(1);
		expect(s.now()).toBeCloseTo(43, 6);
		s.release();
	});

	it('is paused where its clock may not play', async () => {
		const player = new FakePlayer(timeline.duration + 2);
		player.plays = 'refused';
		const s = new Session(timeline, new TrackClock(player, timeline.duration, 0.7));
		await expect(s.play()).rejects.toMatchObject({ name: 'NotAllowedError' });
		expect(s.playState).toBe('paused');
	});

	it('is told no more by a clock that it has let go', async () => {
		const { session: s, now } = session();
		const first = new FakePlayer(timeline.duration + 2);
		await s.swap(new TrackClock(first, timeline.duration, 0.7, { now }));
		first.plays = 'later';
		const played = s.play().catch(() => undefined);
		await s.swap(new SilentClock(timeline.duration, { now }));
		first.settle();
		await played;
		expect(first.state).toBe('paused');
		expect(s.playState).toBe('running');
		s.release();
	});

	it('looks again when the second changes, and tells', async () => {
		const { session: s, pass } = session();
		await s.play();
		let told = 0;
		s.onchange = () => told++;
		for (let i = 1; i <= 3; i++) {
			pass(1.005);
			vi.advanceTimersByTime(1005);
			expect(told).toBe(i);
			expect(s.currentTime).toBeCloseTo(i * 1.005, 6);
		}
		s.release();
		vi.advanceTimersByTime(5000);
		expect(told).toBe(3);
	});

	it('says how long the device slept, until it is played on', async () => {
		const { session: s, pass, sleep } = session();
		await s.play();
		pass(20);
		vi.advanceTimersByTime(20_000);
		sleep(600);
		vi.advanceTimersByTime(1000);
		expect(s.playState).toBe('paused');
		expect(s.currentTime).toBeCloseTo(20, 6);
		expect(s.away).toBeCloseTo(600, 6);
		await s.play();
		expect(s.away).toBe(0);
		s.release();
	});

	it('is stopped by what nobody here asked for, and not by a pause', async () => {
		const { session: s } = session();
		s.interrupt();
		expect(s.stopped).toBe(false);
		await s.play();
		s.pause();
		expect(s.stopped).toBe(false);
		await s.play();
		s.interrupt();
		expect([s.playState, s.stopped]).toEqual(['paused', true]);
		await s.play();
		expect(s.stopped).toBe(false);
		s.release();
	});

	it('is stopped where the system stops its sound', async () => {
		const player = new FakePlayer(timeline.duration + 2);
		const s = new Session(timeline, new TrackClock(player, timeline.duration, 0.7));
		await s.play();
		player.stop();
		expect([s.playState, s.stopped]).toEqual(['paused', true]);
	});

	it('does not grow beyond what is allowed', () => {
		const { session: s } = session();
		s.seek(40);
		while (s.extend(15));
		const { duration } = s.timeline;
		expect(s.extend(15)).toBe(false);
		expect(s.timeline.duration).toBe(duration);
	});
});

describe('a session that has ended', () => {
	async function ended() {
		const all = session();
		await all.session.play();
		all.session.seek(timeline.duration - 1);
		all.pass(2);
		vi.advanceTimersByTime(2000);
		expect(all.session.playState).toBe('finished');
		return all;
	}
	it.each([
		['play', (s: Session) => void s.play()],
		['pause', (s: Session) => s.pause()],
		['a move', (s: Session) => s.seek(3)],
		['a skip back', (s: Session) => s.skip(-1)],
		['a skip', (s: Session) => s.skip(1)],
		['a longer part', (s: Session) => expect(s.extend(15)).toBe(false)],
		['an interruption', (s: Session) => s.interrupt()]
	])('is not changed by %s', async (_, act) => {
		const { session: s, clock, pass } = await ended();
		s.onchange = () => expect.fail();
		act(s);
		await Promise.resolve();
		pass(3);
		vi.advanceTimersByTime(3000);
		expect(s.playState).toBe('finished');
		expect(s.currentTime).toBe(timeline.duration);
		expect(clock.currentTime).toBe(timeline.duration);
		expect(s.timeline).toBe(timeline);
	});

	it('is not begun by another clock', async () => {
		const { session: s, now } = await ended();
		const player = new FakePlayer(timeline.duration + 2);
		await s.swap(new TrackClock(player, timeline.duration, 0.7, { now }));
		expect(s.playState).toBe('finished');
		expect(player.state).toBe('paused');
	});

	it('has not where it became longer in its last second', async () => {
		const { session: s, pass, now } = session();
		await s.play();
		s.seek(timeline.duration - 0.5);
		expect(s.extend(15)).toBe(true);
		pass(3);
		vi.advanceTimersByTime(3000);
		expect(s.playState).toBe('running');
		s.pause();
		expect(s.playState).toBe('paused');
		await s.play();
		expect(s.playState).toBe('running');
		await s.swap(new SilentClock(s.timeline.duration, { now }));
		pass(1);
		expect(s.now()).toBeCloseTo(timeline.duration + 1, 6);
		expect(s.playState).toBe('running');
		s.release();
	});
});
