import { afterEach, beforeEach, expect, it, test, vi } from 'vitest';
import { ownName } from '$lib/device/own-name.ts';
import { FakeBrowser } from '$lib/device/windows.fake.ts';
import { CONDITIONS } from '$lib/help/screening.ts';
import { bedtime, byDay } from '$lib/routine/library.ts';
import { compile } from '$lib/timeline/compile.ts';
import { FakeDisk } from '../../../tests/fakes/indexed-db.ts';
import { keptResumePoint } from './read-resume-point.ts';

beforeEach(() => {
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	new FakeDisk();
	vi.stubGlobal('navigator', { locks: { request: () => new Promise(() => undefined) } });
});
afterEach(async () => {
	// what is on its way to the disk
	await new Promise(setImmediate);
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

/** A silent evening in one window, and the settings in another one. */
async function twoWindows() {
	const browser = new FakeBrowser();
	browser.kept.set(ownName('sound'), JSON.stringify({ version: 1, heard: 'silent' }));
	const { settings } = await browser.open().load(() => import('$lib/choices/settings.svelte.ts'));
	const { playing } = await browser.open().load(() => import('./evening.ts'));
	return { settings, playing };
}
const calm = bedtime.find(({ id }) => id === 'bedtime-calm') ?? expect.fail();
const left = (routine: typeof calm, condition: (typeof CONDITIONS)[number]) =>
	condition === 'hotLeg' ||
	routine.skipIf?.includes(condition) ||
	routine.steps.some(({ exercise }) => exercise.skipIf.includes(condition));

test.each([...bedtime, ...byDay].map((routine) => [routine.id, routine] as const))(
	'%s stops at once where another window gives an answer that leaves out anything of it',
	async (_, routine) => {
		const { settings, playing } = await twoWindows();
		for (const condition of CONDITIONS) {
			await playing.start({ timeline: compile(routine), at: 20 });
			settings.answer(condition, true);
			expect([condition, playing.unfit]).toEqual([condition, left(routine, condition)]);
			expect(playing.session === undefined).toBe(playing.unfit);
			if (playing.unfit) expect(keptResumePoint()).toMatchObject({ routine: routine.id });
			settings.answer(condition, false);
			playing.leave();
		}
	}
);

it('tells its page, and no button plays it on; what is for them is started by another tap', async () => {
	const { settings, playing } = await twoWindows();
	const told = (playing.onunfit = vi.fn());
	await playing.start({ timeline: compile(calm) });
	settings.answer('unsteady', true);
	expect(told).toHaveBeenCalledOnce();
	playing.play();
	playing.toggle();
	expect(playing.session).toBeUndefined();
	settings.answer('unsteady', false);
	await playing.start({ timeline: compile(calm) });
	expect([playing.unfit, playing.session?.playState]).toEqual([false, 'running']);
	playing.leave();
});

it('does not begin with what the answers leave out by then', async () => {
	const { settings, playing } = await twoWindows();
	settings.answer('unsteady', true);
	await playing.start({ timeline: compile(calm) });
	expect([playing.unfit, playing.starting, playing.session]).toEqual([true, false, undefined]);
	playing.leave();
	expect(playing.unfit).toBe(false);
});

it('goes on where an answer is taken away, or is about nothing in it, and after its end', async () => {
	const { settings, playing } = await twoWindows();
	settings.answer('unsteady', true);
	const steps = calm.steps.filter(({ exercise }) => !exercise.skipIf.includes('unsteady'));
	const timeline = compile({ ...calm, steps });
	await playing.start({ timeline });
	settings.answer('unsteady', false);
	settings.keepScreenOn = true;
	expect(playing.session?.playState).toBe('running');
	playing.seek(timeline.duration);
	expect(playing.session?.playState).toBe('finished');
	settings.answer('hotLeg', true);
	expect(playing.session?.playState).toBe('finished');
	playing.leave();
});
