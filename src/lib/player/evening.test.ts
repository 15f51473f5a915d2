import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ownName } from '$lib/device/own-name.ts';
import { FakeBrowser } from '$lib/device/windows.fake.ts';
import { library } from '$lib/routine/library.ts';
import { LIMITS } from '$lib/routine/limits.ts';
import { FakeDisk } from '../../../tests/fakes/indexed-db.ts';
import { keptResumePoint, RESUME_POINT_KEY } from './read-resume-point.ts';
import { programOf } from './program-of.ts';

const routine = library.find(({ id }) => id === 'quick-five') ?? expect.fail();
const settled = () => new Promise(setImmediate);

let steal = () => {};
let disk: FakeDisk;
beforeEach(() => {
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	disk = new FakeDisk();
	const request = () =>
		new Promise((_, reject) => (steal = () => reject(new DOMException('', 'AbortError'))));
	vi.stubGlobal('navigator', { locks: { request } });
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

/** An evening in a window of its own, on a device without elements for sound. */
async function evening(at = 0, heard = 'silent', of = routine) {
	const browser = new FakeBrowser();
	browser.kept.set(ownName('sound'), JSON.stringify({ version: 1, heard }));
	const { playing } = await browser.open().load(() => import('./evening.ts'));
	const had = disk.opened;
	await playing.start({ ...programOf(of), at });
	await vi.waitFor(() => expect(disk.opened).toBeGreaterThan(had));
	const point = () => browser.kept.get(ownName(RESUME_POINT_KEY));
	return { playing, point };
}

describe('an evening', () => {
	it('that was chosen to be silent runs without a sound', async () => {
		const { playing } = await evening();
		expect(playing.session?.playState).toBe('running');
		expect(playing.sound).toBe('off');
		expect(playing.spoken).toBe(false);
		playing.leave();
		expect(playing.sound).toBe('off');
		expect(playing.spoken).toBe(false);
	});

	it('that cannot sound is said to be silent, and runs', async () => {
		const { playing } = await evening(0, 'voice', { ...routine, steps: routine.steps.slice(0, 1) });
		expect(playing.session?.playState).toBe('running');
		expect(playing.sound).toBe('missing');
		const { notices } = await import('./notices.svelte.ts');
		expect(notices.shown).toContain('sound-broken');
		playing.leave();
	});

	it('that is left can be gone on with from its second; one that is ended cannot', async () => {
		const { playing, point } = await evening(70);
		playing.leave();
		expect(programOf(routine, keptResumePoint()).at).toBeCloseTo(70, 0);
		const again = await evening(70);
		expect(again.point()).toBeDefined();
		again.playing.end();
		expect(again.playing.session).toBeUndefined();
		expect(again.point()).toBeUndefined();
		expect(point()).toBeDefined();
	});

	it('that another window has taken is not that window’s to forget', async () => {
		const { playing, point } = await evening(70);
		steal();
		await settled();
		expect(playing.mine).toBe(false);
		playing.end();
		expect(point()).toBeDefined();
	});

	it('is made longer until its hold is as long as one may be', async () => {
		const { playing } = await evening(15);
		let times = 0;
		while (playing.longer(15)) times++;
		const { start = 0, end = 0 } = playing.session?.segment ?? {};
		expect(times).toBeGreaterThan(1);
		expect(end - start).toBeLessThanOrEqual(LIMITS.seconds);
		expect(end - start).toBeGreaterThan(LIMITS.seconds - 15);
		playing.leave();
		expect(playing.longer(15)).toBe(false);
	});
});
