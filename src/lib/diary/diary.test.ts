// a date with a zone is made of the real Date: what is loaded later would make it of a faked one
import '@date-fns/tz';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeBrowser } from '$lib/device/windows.fake.ts';
import { FakeDisk } from '../../../tests/fakes/indexed-db.ts';
import { removedAt } from './kept-entry.ts';

const NOW = Date.parse('2026-11-27T08:00Z');
const zone = process.env.TZ;
beforeEach(() => {
	process.env.TZ = 'UTC';
	vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
});
/** What each window still writes is not for the disk of the next test. */
const writing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
	for (const kept of writing.splice(0)) await kept();
	process.env.TZ = zone;
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

async function opened(browser = new FakeBrowser(), kept = 0) {
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	const window = browser.open();
	const { open, entries, keepAll, removeEntry, whenKept } = await window.load(async () => {
		const [{ Diary }, { entries, removeEntry, whenKept }, { keepAll }] = [
			await import('./diary.svelte.ts'),
			await import('./entries.ts'),
			await import('./kept.ts')
		];
		return { open: () => new Diary(), entries, removeEntry, whenKept, keepAll };
	});
	writing.push(whenKept);
	const diary = open();
	diary.follow();
	await vi.waitFor(() => expect(diary.entries).toHaveLength(kept));
	const write = (time: string) => diary.keep({ ...diary.draft('2026-11-26'), time });
	return { diary, entries, write, keepAll, removeEntry, whenKept };
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
	expect(diary.removed).toEqual({ entry: cramp, elsewhere: false });
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

test.each(['another window', 'a copy that another window took in'])(
	'what is changed while %s deletes it is told so, and comes back as it was written',
	async (by) => {
		new FakeDisk();
		const browser = new FakeBrowser();
		const mine = await opened(browser);
		mine.write('03:00');
		await mine.whenKept();
		const [cramp] = mine.diary.entries ?? [];
		if (cramp?.kind !== 'cramp') return expect.fail();
		const form = mine.diary.draft('2026-11-26', cramp);
		const other = await opened(browser, 1);
		if (by === 'another window') other.removeEntry(cramp.id);
		else await other.keepAll([removedAt({ version: 2, id: cramp.id, changes: {} }, NOW + 9)]);
		await other.whenKept();
		expect(mine.diary.keep({ ...form, pain: 3, note: 'by the door' }, cramp)).toBeUndefined();
		await vi.waitFor(() => expect(mine.diary.removed?.elsewhere).toBe(true));
		await vi.waitFor(() => expect(mine.diary.entries).toEqual([]));
		mine.diary.undo();
		const written = { ...cramp, pain: 3, note: 'by the door' };
		expect(mine.diary.entries).toEqual([written]);
		expect(mine.diary.removed).toBeUndefined();
		await mine.whenKept();
		expect(await other.entries()).toEqual([written]);
		expect(mine.diary.keep({ ...form, pain: 4 }, cramp)).toBeUndefined();
		await mine.whenKept();
		expect(mine.diary.removed).toBeUndefined();
	}
);

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

test('the date of a time is that of the clocks it is told by, also beyond the date line', async () => {
	vi.setSystemTime(Date.parse('2026-11-27T15:00Z'));
	const { diary } = await opened();
	expect(diary.dateIn('2026-11-27', '02:00', 'Pacific/Auckland')).toBe('2026-11-28');
	expect(diary.dateIn('2026-11-27', '02:00', 'Pacific/Honolulu')).toBe('2026-11-27');
	expect(diary.dateIn('2026-11-27', '02:00')).toBe('2026-11-27');
});
