import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ownName } from '../src/lib/device/own-name.ts';
import { changed, removedAt } from '../src/lib/diary/kept-entry.ts';
import { writeBackup } from '../src/lib/backup/write-backup.ts';
import { button, expect, test } from './fixtures.ts';

const NOW = Date.parse('2026-11-27T09:00:00Z');
const cramp = { kind: 'cramp', startedAt: NOW - 3_600_000, muscle: 'calf', zone: 'UTC' } as const;
const diary = [
	changed(undefined, { ...cramp, id: 'one', side: 'left', note: 'after a long walk' }, 5),
	changed(undefined, { kind: 'quiet', id: 'two', startedAt: 7, night: '2026-11-20' }, 7),
	removedAt(changed(undefined, { ...cramp, id: 'gone' }, 6), 8)
];
const text = writeBackup(
	diary,
	{ settings: { version: 1, screened: true, look: 'night', unsteady: true } },
	NOW
);

async function takeIn(page: Page, text: string) {
	const file = { name: 'copy.json', mimeType: 'application/json', buffer: Buffer.from(text) };
	await page.getByLabel('Choose a file').setInputFiles(file);
}
async function saved(page: Page, name: string) {
	const download = page.waitForEvent('download');
	await button(page, name).click();
	return readFile(await (await download).path(), 'utf8');
}
/** Everything that is kept of a person, by name. */
const kept = (page: Page) =>
	page.evaluate(async () => {
		/** The next page opens each database again, and finds nothing in it. */
		const filled = async ({ name = '' }: IDBDatabaseInfo) => {
			const asked = <T>(request: IDBRequest<T>) =>
				new Promise<T>((done) => (request.onsuccess = () => done(request.result)));
			const database = await asked(indexedDB.open(name));
			const counts = [...database.objectStoreNames].map((store) =>
				asked(database.transaction(store).objectStore(store).count())
			);
			const some = (await Promise.all(counts)).some((count) => count > 0);
			database.close();
			return some ? [name] : [];
		};
		const databases = await indexedDB.databases();
		return [
			...Object.keys(localStorage),
			...Object.keys(sessionStorage).filter((name) => !name.startsWith('sveltekit:')),
			...(await Promise.all(databases.map(filled))).flat()
		];
	});
/** The caches of voices and tracks are filled anew by the next page: what was put in before is seen by this. */
const marked = (page: Page) =>
	page.evaluate(async (name) => {
		const cache = await caches.open(name);
		const found = await cache.match('/mark');
		await cache.put('/mark', new Response('x'));
		return !!found;
	}, ownName('tracks'));

test('a copy, everything deleted, the copy taken in: the next copy is the same to the byte', async ({
	page
}) => {
	await page.clock.setFixedTime(NOW);
	await page.goto('backup/');
	await takeIn(page, text);
	await expect(page.getByRole('listitem')).toHaveText(['1 new cramp', '1 new quiet night']);
	await button(page, 'Take it in').click();
	await expect(page.getByText('It is all here now.')).toBeVisible();
	const copy = await saved(page, 'Save a copy');
	expect(copy).toBe(text);
	expect(await saved(page, 'Save the diary as a table')).toContain('after a long walk');

	expect(await marked(page)).toBe(false);
	// nothing is written again by the page that deletes
	await page.addInitScript(() => sessionStorage.setItem('foreign', 'stays'));
	await button(page, 'Delete everything').click();
	await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
	await page.waitForURL((url) => url.pathname === '/');
	expect((await kept(page)).filter((name) => name !== ownName('settings'))).toEqual(['foreign']);
	expect(await marked(page)).toBe(false);

	await page.goto('backup/');
	await takeIn(page, copy);
	await button(page, 'Take it in').click();
	await expect(page.getByText('It is all here now.')).toBeVisible();
	expect(await saved(page, 'Save a copy')).toBe(copy);
});

test('a locked copy opens with its passphrase only; a damaged or foreign file changes nothing', async ({
	page
}) => {
	await page.goto('backup/');
	const before = await kept(page);
	await takeIn(page, text.replaceAll('"calf"', '"arm"'));
	await expect(page.getByText('damaged, at: diary.1.muscle. Nothing was changed.')).toBeVisible();
	await takeIn(page, '{"a":1}');
	await expect(page.getByText('This is not a copy from this app.')).toBeVisible();
	await expect(button(page, 'Take it in')).toBeHidden();
	expect(await kept(page)).toEqual(before);

	await page.getByLabel('Lock it with a passphrase').check();
	await page.getByLabel('Passphrase', { exact: true }).fill('short');
	await button(page, 'Save a copy').click();
	await expect(page.getByText('Use at least 8 letters.')).toBeVisible();
	await page.getByLabel('Passphrase', { exact: true }).fill('moonlight 7');
	const locked = await saved(page, 'Save a copy');
	expect(locked).not.toContain('screened');
	await page.getByLabel('Lock it with a passphrase').uncheck();
	await takeIn(page, locked);
	await page.getByLabel('Passphrase', { exact: true }).fill('moonlight 8');
	await button(page, 'Open').click();
	await expect(page.getByText('This passphrase does not open it')).toBeVisible();
	await page.getByLabel('Passphrase', { exact: true }).fill('moonlight 7');
	await button(page, 'Open').click();
	await expect(page.getByText('Nothing in the diary is new.')).toBeVisible();
});
