import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { ownName } from '$lib/device/own-name.ts';
import { FakeBrowser } from '$lib/device/windows.fake.ts';
import { FakeDisk } from '../../../tests/fakes/indexed-db.ts';
import { changed, removedAt } from '$lib/diary/kept-entry.ts';
import { readBackup } from './read-backup.ts';
import { writeBackup } from './write-backup.ts';

const NOW = 5000;
const cramp = { kind: 'cramp', startedAt: 1, muscle: 'calf' } as const;
const kept = (id: string, pain: number, at: number) =>
	changed(changed(undefined, { ...cramp, id }, 1), { id, pain }, at);

vi.spyOn(console, 'warn').mockImplementation(() => undefined);
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** A device, with what its person has kept. */
async function device() {
	new FakeDisk();
	vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
	const browser = new FakeBrowser();
	const all = await browser.open().load(async () => ({
		...(await import('./device-backup.ts')),
		...(await import('$lib/diary/entries.ts')),
		...(await import('$lib/choices/about-you.ts')),
		...(await import('$lib/choices/own-numbers.ts')),
		...(await import('$lib/choices/country.ts')),
		...(await import('$lib/choices/six-weeks.ts'))
	}));
	return { browser, ...all };
}
const backupIn = (text: string) => {
	const read = readBackup(text);
	return 'backup' in read ? read.backup : expect.fail();
};

test('what is taken in brings back nothing deleted, is never before a newer answer, and comes once', async () => {
	const { takeIn, entries, removeEntry, changeEntry, backupOfThisDevice } = await device();
	changeEntry({ ...cramp, id: 'deleted' });
	removeEntry('deleted');
	changeEntry({ ...cramp, id: 'newer', pain: 3 });
	changeEntry({ ...cramp, id: 'older', pain: 3 });
	const there = [
		kept('deleted', 9, NOW - 1),
		kept('newer', 9, NOW - 1),
		kept('older', 9, NOW + 1),
		kept('new', 9, 2),
		removedAt(kept('never', 9, 2), 3)
	];
	const backup = backupIn(writeBackup(there, {}, NOW));
	for (let twice = 0; twice < 2; twice++) expect(await takeIn(backup)).toBe(true);
	const pains = (await entries()).map((entry) => [entry.id, 'pain' in entry && entry.pain]);
	expect(new Map(pains as [string, number][])).toEqual(
		new Map([
			['newer', 3],
			['older', 9],
			['new', 9]
		])
	);
	const copy = await backupOfThisDevice();
	expect(await takeIn(backupIn(copy))).toBe(true);
	expect(await backupOfThisDevice()).toBe(copy);
});

test('a safety answer stays ticked, whatever a copy says, and one that a copy has comes along', async () => {
	await fc.assert(
		fc.asyncProperty(fc.boolean(), fc.boolean(), async (here, there) => {
			const { browser, takeIn } = await device();
			const settings = { version: 1, screened: true };
			browser.kept.set(ownName('settings'), JSON.stringify({ ...settings, unsteady: here }));
			const choices = { settings: { ...settings, unsteady: there } };
			await takeIn(backupIn(writeBackup([], choices, NOW)));
			const now = JSON.parse(browser.kept.get(ownName('settings')) ?? '{}');
			expect(now.unsteady).toBe(here || there);
		}),
		{ numRuns: 8 }
	);
});

test('an answer that was taken out here does not come back with an older copy', async () => {
	const here = await device();
	here.tell('medicines', 'amlodipine');
	here.type('number', 0, '01 234 56');
	here.chooseCountry('IE');
	here.beginSixWeeks({ first: '2026-11-26', routine: 'study-style' });
	const older = await here.backupOfThisDevice();
	here.tell('medicines', '');
	here.type('number', 0, '');
	here.chooseCountry(undefined);
	here.endSixWeeks();
	const copy = await here.backupOfThisDevice();
	expect(await here.takeIn(backupIn(older))).toBe(true);
	expect([here.toldOf('medicines'), here.typed('number', 0)]).toEqual(['', '']);
	expect([here.chosenCountry(), here.sixWeeks()]).toEqual([undefined, undefined]);
	expect(await here.backupOfThisDevice()).toBe(copy);
	// a device on which it was never said has it from the copy
	const another = await device();
	expect(await another.takeIn(backupIn(older))).toBe(true);
	expect(another.toldOf('medicines')).toBe('amlodipine');
});

test('choices of before, which had no version, come out of a copy as they went in', async () => {
	const { browser, backupOfThisDevice } = await device();
	browser.kept.set(ownName('sound'), JSON.stringify({ heard: 'silent' }));
	browser.kept.set('country', JSON.stringify('IE'));
	const copy = await backupOfThisDevice();
	const another = await device();
	expect(await another.takeIn(backupIn(copy))).toBe(true);
	expect(await another.backupOfThisDevice()).toBe(copy);
});

test('where the diary finds room and the choices do not, nobody is told that all is here', async () => {
	const { browser, takeIn } = await device();
	browser.storage = 'full';
	const backup = backupIn(writeBackup([kept('new', 9, 2)], { settings: { version: 1 } }, NOW));
	expect(await takeIn(backup)).toBe(false);
});
