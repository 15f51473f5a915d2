import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeBrowser } from '$lib/device/windows.fake.ts';

const NOW = Date.parse('2026-11-27T08:00Z');
const zone = process.env.TZ;
beforeEach(() => {
	process.env.TZ = 'UTC';
	vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
});
afterEach(() => {
	process.env.TZ = zone;
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

async function opened() {
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	const window = new FakeBrowser().open();
	const { open, entries } = await window.load(async () => {
		const [{ Diary }, { entries }] = [
			await import('./diary.svelte.ts'),
			await import('./entries.ts')
		];
		return { open: () => new Diary(), entries };
	});
	const diary = open();
	diary.follow();
	await vi.waitFor(() => expect(diary.entries).toEqual([]));
	const write = (time: string) => {
		vi.setSystemTime(Date.now() + 1);
		return diary.keep({ ...diary.draft('2026-11-26'), time });
	};
	return { diary, entries, write };
}

test('what is shown is what is kept, the oldest first, and is not read again for it', async () => {
	const { diary, entries, write } = await opened();
	expect(write('03:00')).toBeUndefined();
	expect(write('01:00')).toBeUndefined();
	diary.quiet('2026-11-20');
	const hours = diary.entries?.map(({ startedAt }) => new Date(startedAt).getUTCHours());
	expect(hours).toEqual([1, 3, 8]);
	expect(diary.entries).toEqual(await entries());
	const [first] = diary.entries ?? [];
	if (first?.kind !== 'cramp') return expect.fail();
	expect(diary.keep({ ...diary.draft('2026-11-26', first), pain: 3 }, first)).toBeUndefined();
	expect(diary.entries?.[0]).toMatchObject({ ...first, pain: 3 });
	expect(await entries()).toEqual(diary.entries);
});

test('what cannot be kept is said, and nothing is', async () => {
	const { diary, entries, write } = await opened();
	expect(write('')).toBe('time');
	expect(write('08:01')).toBe('future');
	expect(diary.entries).toEqual([]);
	expect(await entries()).toEqual([]);
});

test('the last one that was deleted comes back with all it had, until something else is done', async () => {
	const { diary, entries, write } = await opened();
	write('03:00');
	const [cramp] = diary.entries ?? [];
	if (!cramp) return expect.fail();
	diary.remove(cramp);
	expect(diary.entries).toEqual([]);
	expect(await entries()).toEqual([]);
	expect(diary.removed).toEqual(cramp);
	diary.undo();
	expect(diary.entries).toEqual([cramp]);
	expect(await entries()).toEqual([cramp]);
	expect(diary.removed).toBeUndefined();
	diary.remove(cramp);
	diary.quiet('2026-11-25');
	expect(diary.removed).toBeUndefined();
	diary.undo();
	expect(diary.entries).toHaveLength(1);
});

test('a night that was said to be quiet, and then not, can be quiet again', async () => {
	const { diary, entries } = await opened();
	diary.quiet('2026-11-25');
	const [quiet] = diary.entries ?? [];
	if (!quiet) return expect.fail();
	diary.remove(quiet);
	diary.quiet('2026-11-25');
	expect(diary.entries).toHaveLength(1);
	expect(await entries()).toHaveLength(1);
});

test('a form that is left before it is saved stands there again as it was', async () => {
	const { diary, write } = await opened();
	write('03:00');
	const [cramp] = diary.entries ?? [];
	if (cramp?.kind !== 'cramp') return expect.fail();
	for (const of of [cramp, undefined]) {
		const left = { ...diary.draft('2026-11-26', of), note: of?.id ?? 'new' };
		diary.begin(left, '2026-11-26', of);
	}
	for (const of of [cramp, undefined]) {
		expect(diary.draft('2026-11-26', of).note).toBe(of?.id ?? 'new');
		diary.begin(undefined, '2026-11-26', of);
		expect(diary.draft('2026-11-26', of).note).toBe('');
	}
});

test('by day the last night is over; by night none is', async () => {
	const { diary } = await opened();
	expect([diary.lastNight, diary.tonight]).toEqual(['2026-11-26', '2026-11-26']);
	vi.setSystemTime(Date.parse('2026-11-27T14:00Z'));
	const afternoon = await opened();
	expect([afternoon.diary.lastNight, afternoon.diary.tonight]).toEqual([
		'2026-11-26',
		'2026-11-27'
	]);
	vi.setSystemTime(Date.parse('2026-11-28T01:00Z'));
	const night = await opened();
	expect([night.diary.lastNight, night.diary.tonight]).toEqual([undefined, '2026-11-27']);
});
