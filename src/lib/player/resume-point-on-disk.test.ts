import { FakeDisk } from '../../../tests/fakes/indexed-db.ts';
import { ownName } from '$lib/device/own-name.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { library } from '$lib/routine/library.ts';
import { compile } from '$lib/timeline/compile.ts';
import { RESUME_POINT_KEY } from './read-resume-point.ts';
import { resumePointOf } from './resume-in.ts';
import { forgetResumePoint, newestResumePoint, putResumePoint } from './resume-point-on-disk.ts';

const NOW = 1_764_000_000_000;
const HOUR = 3_600_000;
const timeline = compile(library[0] ?? expect.fail());
const session = { timeline, extensions: [], currentTime: 50, playState: 'paused' as const };
const point = (since: number) => JSON.parse(JSON.stringify(resumePointOf(session, since)));

/** Node has no IndexedDB: this is a browser whose disk will not. */
let kept: Map<string, string>;
beforeEach(() => {
	kept = new Map();
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	vi.useFakeTimers({ toFake: ['Date'], now: NOW });
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, text: string) => kept.set(key, text),
		removeItem: (key: string) => kept.delete(key)
	});
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

test('without a disk the point is what localStorage keeps, until it is forgotten', async () => {
	expect(await newestResumePoint()).toBeUndefined();
	putResumePoint(point(NOW - HOUR));
	expect(await newestResumePoint()).toEqual(point(NOW - HOUR));
	forgetResumePoint();
	expect(await newestResumePoint()).toBeUndefined();
});

test('a point kept before the clock was set back is there, and gets old as any other', async () => {
	putResumePoint(point(NOW + 30 * 24 * HOUR));
	expect(await newestResumePoint()).toEqual(point(NOW));
	expect(JSON.parse(kept.get(ownName(RESUME_POINT_KEY)) ?? '{}').since).toBe(NOW);
	vi.setSystemTime(NOW + 11 * HOUR);
	expect(await newestResumePoint()).toEqual(point(NOW));
	vi.setSystemTime(NOW + 13 * HOUR);
	expect(await newestResumePoint()).toBeUndefined();
});

test('a point that reached the disk only is found there, until it is forgotten there too', async () => {
	new FakeDisk();
	putResumePoint(point(NOW - HOUR));
	// a killed browser has not written what was kept last
	const before = new Map(kept);
	putResumePoint(point(NOW - 60_000));
	kept.clear();
	for (const [key, text] of before) kept.set(key, text);
	const newest = () => newestResumePoint().then((found) => found?.since);
	await vi.waitFor(async () => expect(await newest()).toBe(NOW - 60_000));
	kept.clear();
	expect(await newest()).toBe(NOW - 60_000);
	forgetResumePoint();
	expect(await newestResumePoint()).toBeUndefined();
});
