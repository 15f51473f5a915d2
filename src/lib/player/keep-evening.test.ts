import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { stepStart } from '$lib/timeline/query.ts';
import { entries, removeEntry } from '$lib/diary/entries.ts';
import {
	device,
	EVENING,
	fakeDevices,
	settled,
	started,
	timeline
} from '../../../tests/fakes/playing.ts';
import { RELIEF, SAMPLE, SHOWING } from './policy.ts';
import { programOf } from './program-of.ts';
import { keptResumePoint } from './read-resume-point.ts';

fakeDevices();

const { routine } = timeline;
const exercises = routine.steps.map(({ exercise }) => exercise.id);
/** What the diary has of evenings; the test after it finds none. */
async function kept() {
	const { allKept } = await import('$lib/diary/kept.ts');
	for (let i = 0; i < 20; i++) await new Promise(setImmediate);
	const all = await entries();
	for (const { id } of await allKept()) removeEntry(id);
	return all.filter((entry) => entry.kind === 'evening');
}

test('from half a minute on an evening is in the diary, with what was really played', async () => {
	const { playback, pass, session } = await started(EVENING);
	const startedAt = Date.now();
	await pass(29);
	expect(await kept()).toEqual([]);
	await pass(11);
	playback.seek(200);
	await pass(10);
	playback.pause();
	await pass(60);
	playback.leave();
	expect(session.currentTime).toBeGreaterThan(205);
	const [evening, ...more] = await kept();
	expect(more).toEqual([]);
	const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
	expect(evening).toMatchObject({ kind: 'evening', routine: routine.id, zone });
	expect(evening?.finished).toBeUndefined();
	expect(evening?.duration).toBe(Math.round(session.timeline.duration));
	expect(Math.abs((evening?.startedAt ?? 0) - startedAt)).toBeLessThan(1000);
	// the track begins with a moment of silence
	expect(evening?.played).toBeGreaterThanOrEqual(48);
	expect(evening?.played).toBeLessThanOrEqual(50);
});

test.each([
	['ended within half a minute', EVENING, 20, 20],
	['begun and sent to its end', EVENING, 10, timeline.duration],
	['a cramp', RELIEF, 90, 90],
	['a sample', SAMPLE, 90, 90],
	['an exercise that is shown', SHOWING, 90, 90]
])('no evening is what is %s', async (_, policy, seconds, end) => {
	const { playback, pass } = await started(policy);
	await pass(seconds);
	if (end !== seconds) playback.seek(end);
	playback.end();
	expect(await kept()).toEqual([]);
});

test('what is done by day is no evening', async () => {
	const { playback, pass } = device(EVENING);
	const byDay = { ...timeline, routine: { ...routine, kind: 'day' as const } };
	void playback.start({ timeline: byDay });
	await settled();
	await pass(60);
	playback.leave();
	expect(await kept()).toEqual([]);
});

test('one that comes to its end is finished', async () => {
	const { playback, pass } = await started(EVENING);
	await pass(timeline.duration + 10);
	playback.leave();
	const [evening] = await kept();
	expect(evening).toMatchObject({ finished: true, played: Math.round(timeline.duration) });
	expect(evening?.skipped).toBeUndefined();
});

test('what is passed over is skipped, unless it is gone back to, or was nearly over', async () => {
	const { playback, pass, session } = await started(EVENING);
	await pass(31);
	playback.skip(1);
	playback.skip(1);
	playback.skip(-1);
	await pass(stepStart(session.timeline, 2) - session.currentTime - 2);
	playback.skip(1);
	playback.leave();
	const [evening] = await kept();
	expect(evening?.skipped).toEqual([exercises[0]]);
});

test('an evening that another window goes on with is its own', async () => {
	const { playback, pass, steal } = await started(EVENING);
	await pass(40);
	steal();
	await settled();
	const [evening] = await kept();
	playback.play();
	playback.leave();
	expect(evening?.played).toBeGreaterThan(37);
});

type Act = readonly ['pass' | 'seek', number] | readonly ['next' | 'back' | 'toggle' | 'reload'];
const act = fc.oneof(
	{ weight: 2, arbitrary: fc.integer({ min: 1, max: 40 }).map((for_): Act => ['pass', for_]) },
	fc.integer({ min: 0, max: 280 }).map((to): Act => ['seek', to]),
	fc.constantFrom<Act>(['next'], ['back'], ['toggle'], ['reload'])
);

test('however it is moved, paused and loaded again, it is one evening with the time that was heard', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 14 }), async (acts) => {
			let all = await started(EVENING);
			let heard = 0;
			const pass = async (seconds: number) => {
				const before = all.session.now();
				await all.pass(seconds);
				heard += all.session.now() - before;
			};
			for (const [what, by = 0] of acts) {
				if (all.session.playState === 'finished') break;
				if (what === 'pass') await pass(by);
				if (what === 'seek') all.playback.seek(by);
				if (what === 'next') all.playback.skip(1);
				if (what === 'back') all.playback.skip(-1);
				if (what === 'toggle') {
					await pass(1);
					all.playback.toggle();
					await settled();
				}
				if (what !== 'reload') continue;
				all.playback.leave();
				const next = device(EVENING);
				void next.playback.start(programOf(routine, keptResumePoint()));
				await settled();
				all = { ...next, session: next.playback.session ?? expect.fail() };
			}
			all.playback.leave();
			const evenings = await kept();
			expect(evenings).toHaveLength(heard < 30 ? 0 : 1);
			if (heard >= 30) expect(Math.abs((evenings[0]?.played ?? 0) - heard)).toBeLessThan(1.5);
		}),
		{ numRuns: 40 }
	);
	vi.restoreAllMocks();
});
