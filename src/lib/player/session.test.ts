import { describe, expect, it } from 'vitest';
import { library } from '$lib/routine/library.ts';
import { compile } from '$lib/timeline/compile.ts';
import { stepStart } from '$lib/timeline/query.ts';
import { Session } from './session.svelte.ts';
import { SilentClock } from './silent-clock.ts';

const timeline = compile(library[0] ?? expect.fail());

function session() {
	let seconds = 0;
	const now = () => ({ steady: seconds, wall: seconds, hides: 0 });
	const session = new Session(timeline, new SilentClock(timeline.duration, { now }));
	return { session, pass: (more: number) => (seconds += more), now };
}

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
		s.swap(new SilentClock(timeline.duration, { now }));
		expect(s.currentTime).toBeCloseTo(42, 6);
		await Promise.resolve();
		expect(s.playState).toBe('running');
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
});
