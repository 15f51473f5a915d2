import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { library } from '$lib/routine/library.ts';
import { compile } from '$lib/timeline/compile.ts';
import { keepResumePoint } from './keep-resume-point.ts';
import { resumeIn } from './resume-in.ts';
import { keptResumePoint, RESUME_POINT_KEY } from './read-resume-point.ts';
import { Session } from './session.svelte.ts';
import { SilentClock } from './silent-clock.ts';

const routine = library.find(({ id }) => id === 'quick-five') ?? expect.fail();
const timeline = compile(routine);

/** What a browser has that Node has not: a window with events, and a storage that tells what is done. */
function browser() {
	const [page, window, kept] = [new EventTarget(), new EventTarget(), new Map<string, string>()];
	const done: ('set' | 'remove')[] = [];
	vi.stubGlobal('document', page);
	vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
	vi.stubGlobal('removeEventListener', window.removeEventListener.bind(window));
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, text: string) => (done.push('set'), kept.set(key, text)),
		removeItem: (key: string) => (done.push('remove'), kept.delete(key))
	});
	return { page, window, kept, done };
}

function begun(mine = () => true) {
	const device = browser();
	const session = new Session(timeline, new SilentClock(timeline.duration));
	const { look, stop } = keepResumePoint(session, { mine });
	session.onchange = look;
	const at = () => {
		const point = keptResumePoint();
		return point && resumeIn(routine, point).at;
	};
	return { ...device, session, stop, at, count: () => device.done.length };
}

beforeEach(() => {
	vi.useFakeTimers();
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

test('a point is kept at the first look, on play, on pause and on each jump', async () => {
	const { session, at, count } = begun();
	session.look();
	expect(count()).toBe(1);
	await session.play();
	expect(count()).toBe(2);
	expect(keptResumePoint()?.running).toBe(true);
	session.seek(100);
	expect(at()).toBeCloseTo(100, 6);
	session.seek(99);
	expect(at()).toBeCloseTo(99, 6);
	session.pause();
	expect(keptResumePoint()?.running).toBe(false);
	session.seek(99.5);
	expect(at()).toBeCloseTo(99.5, 6);
	session.release();
});

test('while it runs the point is never more than two and a half seconds old', async () => {
	const { session, at } = begun();
	await session.play();
	for (let i = 0; i < 20; i++) {
		// its next whole second is near or far
		session.seek(100 + i / 20);
		for (let j = 0; j < 50; j++) {
			await vi.advanceTimersByTimeAsync(100);
			expect(session.now() - (at() ?? expect.fail())).toBeLessThanOrEqual(2.6);
		}
	}
	expect(session.now()).toBeGreaterThan(105);
	session.release();
});

test('a window that does not hold the session keeps nothing and removes nothing', async () => {
	let mine = true;
	const { session, kept, done } = begun(() => mine);
	session.seek(50);
	mine = false;
	const before = kept.get(RESUME_POINT_KEY);
	done.length = 0;
	session.seek(120);
	await session.play();
	session.seek(timeline.duration);
	expect(session.playState).toBe('finished');
	expect(done).toEqual([]);
	expect(kept.get(RESUME_POINT_KEY)).toBe(before);
	session.release();
});

test('at the end the point is forgotten, once', () => {
	const { session, page, done, at } = begun();
	session.seek(50);
	session.seek(timeline.duration);
	session.pause();
	page.dispatchEvent(new Event('visibilitychange'));
	expect(at()).toBeUndefined();
	expect(done.filter((what) => what === 'remove')).toHaveLength(1);
	session.release();
});

test('a page that goes replaces the point, and an end that it sees then removes nothing', () => {
	const { session, window, at, done } = begun();
	session.seek(50);
	window.dispatchEvent(new Event('pagehide'));
	session.seek(60);
	expect(at()).toBeCloseTo(60, 6);
	session.seek(timeline.duration);
	window.dispatchEvent(new Event('pagehide'));
	expect(at()).toBeCloseTo(60, 6);
	expect(done).not.toContain('remove');
	session.release();
});

test('a page that comes back goes on keeping, and forgets at the end', () => {
	const { session, window, page, at } = begun();
	window.dispatchEvent(new Event('pagehide'));
	session.seek(70);
	window.dispatchEvent(new Event('pageshow'));
	session.seek(80);
	page.dispatchEvent(new Event('visibilitychange'));
	expect(at()).toBeCloseTo(80, 6);
	session.seek(timeline.duration);
	expect(at()).toBeUndefined();
	session.release();
});

test('an end that came while the page was gone is found when it is back', () => {
	const { session, window, at } = begun();
	session.seek(70);
	window.dispatchEvent(new Event('pagehide'));
	session.seek(timeline.duration);
	window.dispatchEvent(new Event('pageshow'));
	expect(at()).toBeUndefined();
	session.release();
});

test('after it has stopped nothing is kept any more', () => {
	const { session, window, page, stop, count } = begun();
	stop();
	const before = count();
	session.seek(70);
	for (const event of ['pagehide', 'pageshow']) window.dispatchEvent(new Event(event));
	page.dispatchEvent(new Event('visibilitychange'));
	expect(count()).toBe(before);
	session.release();
});
