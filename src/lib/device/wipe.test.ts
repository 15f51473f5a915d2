import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { answered } from '../../../tests/fakes/answered.ts';
import { FakeCaches } from '../../../tests/fakes/caches.ts';
import { FakeDisk } from '../../../tests/fakes/indexed-db.ts';
import { Disk } from './disk.ts';
import { ownName } from './own-name.ts';
import { wipe } from './wipe.ts';
import { FakeBrowser } from './windows.fake.ts';

let disk: FakeDisk;
let [here, thisVisit] = [new FakeBrowser(), new FakeBrowser()];
let caches: FakeCaches;
beforeAll(() => Promise.all([import('idb'), import('./old-disk.ts')]));
beforeEach(() => {
	[disk, caches] = [new FakeDisk(), new FakeCaches()];
	[here, thisVisit] = [new FakeBrowser(), new FakeBrowser()];
	vi.stubGlobal('localStorage', here.open().localStorage);
	vi.stubGlobal('sessionStorage', thisVisit.open().localStorage);
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

const wiped = () => answered(wipe(['diary', 'place']));
const database = (name: string, entries: Record<string, unknown>) =>
	disk.kept.set(name, new Map([[name, new Map<IDBValidKey, unknown>(Object.entries(entries))]]));
const oldCramp = { id: 'c', since: 4, entry: { kind: 'cramp', startedAt: 1, muscle: 'calf' } };

test('all of ours goes, what is another app’s stays, and so do the app’s own files', async () => {
	await answered(new Disk('diary').put('a', 1));
	database('photos', { a: 1 });
	here.kept.set(ownName('sound'), '{}').set('theirs', '{}').set('sound', '{"heard":"voice"}');
	thisVisit.kept.set(ownName('x'), '{}').set('sveltekit:scroll', '{}');
	for (const name of [ownName('files/1'), ownName('voices'), 'theirs']) await caches.open(name);
	const deleted = vi.fn();
	Object.assign(caches, { delete: deleted });
	expect(await wiped()).toEqual([]);
	expect([...disk.kept.keys()]).toEqual(['photos']);
	expect([...here.kept.keys()]).toEqual(['theirs']);
	expect([...thisVisit.kept.keys()]).toEqual(['sveltekit:scroll']);
	expect(deleted.mock.calls).toEqual([[ownName('voices')]]);
});

test('what was kept before names were our own does not come back', async () => {
	database('diary', { c: oldCramp });
	database('place', { 'theirs too': { page: 7 } });
	expect(await answered(new Disk('diary').all())).toEqual([oldCramp]);
	expect(await wiped()).toEqual([]);
	expect([...disk.kept.keys()]).toEqual(['place']);
	expect(await answered(new Disk('diary').all())).toEqual([]);
});

test('of an old database that another app uses too, only ours goes', async () => {
	database('diary', { c: oldCramp, today: { title: 'Dear diary' } });
	expect(await wiped()).toEqual([]);
	expect([...(disk.kept.get('diary')?.get('diary')?.keys() ?? [])]).toEqual(['today']);
});

test('a window that has a database open lets it go; one that does not is waited for no longer than that', async () => {
	await answered(new Disk('diary').put('a', 1));
	expect(await wiped()).toEqual([]);
	await answered(new Disk('diary').put('a', 1));
	disk.mood = 'mute';
	const cached = await caches.open(ownName('tracks'));
	expect(cached).toBeDefined();
	const deleted = vi.fn();
	Object.assign(caches, { delete: deleted });
	expect(await wiped()).toEqual(['databases']);
	expect(deleted).toHaveBeenCalledWith(ownName('tracks'));
});
