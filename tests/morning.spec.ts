import type { Page } from '@playwright/test';
import type { CrampEntry } from '../src/lib/diary/entries.ts';
import { expectNoViolations } from './axe.ts';
import { ownName } from '../src/lib/device/own-name.ts';
import { button, choose, expect, test } from './fixtures.ts';
import { diaryOf, logOf } from './log.ts';

test.use({ idle: false });

const ask = (page: Page) => button(page, 'About your last cramp');

/** By the clock on the wall, on a day in March or one of the next. */
const at = (hour: number, minute = 0, day = 10) => new Date(2026, 2, day, hour, minute).getTime();
/** The page is looked at again; its own clock says when. */
async function seenAt(page: Page, time: number) {
	await page.clock.setSystemTime(time);
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

/** A cramp at three, as it was kept before names were our own; now it is eight. */
async function lastNight(page: Page, more: Partial<CrampEntry> = {}) {
	await page.clock.setSystemTime(at(8));
	const startedAt = more.startedAt ?? at(3);
	const id = 'cramp-last-night';
	const entry = { kind: 'cramp', id, muscle: 'calf', startedAt, ...more };
	await page.addInitScript(
		(kept) => {
			if (localStorage.getItem('seeded')) return;
			localStorage.setItem('seeded', 'yes');
			localStorage.setItem(`diary/${kept.id}`, JSON.stringify(kept));
		},
		{ id, since: startedAt, entry }
	);
}

test('three taps complete the night, and it is not asked again', async ({ page }) => {
	await lastNight(page);
	await page.goto('./');
	await ask(page).click();
	await button(page, 'Right leg').click();
	await button(page, '8 of 10').click();
	await button(page, 'Stretching').click();
	const whole = { side: 'right', pain: 8, helped: ['stretch'], muscle: 'calf' };
	await expect.poll(() => logOf(page)).toEqual([expect.objectContaining(whole)]);
	await button(page, 'Done').click();
	await expect(ask(page)).toBeHidden();
	await page.reload();
	await expect(button(page, 'Start')).toBeVisible();
	await expect(ask(page)).toBeHidden();
});

test('what was tapped is kept, also when the rest waits', async ({ page }) => {
	await lastNight(page);
	await page.goto('./');
	await ask(page).click();
	await button(page, 'Left leg').click();
	await button(page, 'Later').click();
	await page.reload();
	await ask(page).click();
	await expect(page.getByRole('heading', { name: 'How bad was it?' })).toBeVisible();
});

test('who does not want to be asked is not', async ({ page }) => {
	await lastNight(page);
	await page.goto('./');
	await ask(page).click();
	await button(page, 'Don’t ask').click();
	await expect(ask(page)).toBeHidden();
	await expect.poll(async () => (await logOf(page))[0]?.asked).toBe(true);
});

test('nothing moves for it, and anyone can answer', async ({ page }) => {
	await lastNight(page);
	await page.goto('./');
	const start = await button(page, 'Start').boundingBox();
	await expect(ask(page)).toBeVisible();
	expect(await button(page, 'Start').boundingBox()).toEqual(start);
	await ask(page).click();
	for (const tap of ['Left leg', '0 of 10', 'Nothing']) {
		await expectNoViolations(page);
		await button(page, tap).click();
		await expect(page.locator('h2:focus, button:focus')).toHaveCount(1);
	}
});

test('where it is wanted, one tap tells of a quiet night, another takes it back', async ({
	page
}) => {
	await choose(page, { askQuietNights: true });
	await page.clock.setSystemTime(at(8));
	await page.goto('./');
	const start = await button(page, 'Start').boundingBox();
	const quiet = button(page, 'No cramp last night');
	await expect(quiet).toBeVisible();
	expect(await button(page, 'Start').boundingBox()).toEqual(start);
	await expectNoViolations(page);
	expect(await page.getByRole('link', { name: 'I had a cramp' }).getAttribute('href')).toContain(
		'/diary/?add'
	);
	await quiet.click();
	await expect(page.getByText('Kept: no cramp.')).toBeVisible();
	// a crash takes what localStorage has
	await page.evaluate(
		(start) =>
			Object.keys(localStorage)
				.filter((key) => key.startsWith(start))
				.forEach((key) => localStorage.removeItem(key)),
		ownName('diary/')
	);
	const night = { kind: 'quiet', night: '2026-03-09' };
	expect(await diaryOf(page)).toEqual([expect.objectContaining(night)]);
	await page.evaluate(() => dispatchEvent(new Event('focus')));
	await button(page, 'Undo').click();
	await expect(quiet).toBeVisible();
	await expect.poll(() => diaryOf(page)).toEqual([]);
	await quiet.click();
	await expect(button(page, 'Undo')).toBeVisible();
	await page.reload();
	await expect(button(page, 'Start')).toBeVisible();
	await expect.poll(() => diaryOf(page)).toHaveLength(1);
	await expect(quiet).toBeHidden();
});

const faults = [
	{
		name: 'the disk refuses',
		breakIt: () => {
			IDBFactory.prototype.open = () => {
				throw new DOMException('no', 'SecurityError');
			};
		}
	},
	{
		name: 'the disk never answers',
		breakIt: () => {
			const request = Object.create(IDBOpenDBRequest.prototype);
			request.addEventListener = () => undefined;
			IDBFactory.prototype.open = () => request;
		}
	}
];

for (const { name, breakIt } of faults)
	test(`the night is in the log all the same where ${name}`, async ({ page }) => {
		await page.addInitScript(breakIt);
		await lastNight(page);
		await page.goto('./');
		await ask(page).click({ timeout: 20_000 });
		await button(page, 'Right leg').click();
		await page.reload();
		await ask(page).click({ timeout: 20_000 });
		await expect(page.getByRole('heading', { name: 'How bad was it?' })).toBeVisible();
	});

test('the night is in the log all the same where localStorage is full', async ({ page }) => {
	await lastNight(page);
	await page.goto('./');
	await ask(page).click();
	await page.evaluate(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await button(page, 'Right leg').click();
	await expect.poll(async () => (await logOf(page))[0]?.side).toBe('right');
	await page.reload();
	await ask(page).click();
	await expect(page.getByRole('heading', { name: 'How bad was it?' })).toBeVisible();
});

test('a connection to the disk that was lost is made anew, once', async ({ page }) => {
	await lastNight(page);
	await page.goto('./');
	await ask(page).click();
	await page.evaluate(() => {
		const { transaction } = IDBDatabase.prototype;
		IDBDatabase.prototype.transaction = function () {
			IDBDatabase.prototype.transaction = transaction;
			throw new DOMException('lost', 'InvalidStateError');
		};
	});
	await button(page, 'Right leg').click();
	await page.evaluate(() => localStorage.clear());
	await expect.poll(async () => (await logOf(page))[0]?.side).toBe('right');
});

test('what is not ours is passed over, and a bad part costs no night', async ({ page }) => {
	await lastNight(page);
	await page.addInitScript(() => {
		localStorage.setItem('diary/x', '{"id":"x","since":1,"entry":{"kind":"cramp"}}');
		localStorage.setItem('diary/y', '[1,');
		const kept = JSON.parse(localStorage.getItem('diary/cramp-last-night') ?? '{}');
		if (kept.entry) kept.entry.pain = 'eleven';
		localStorage.setItem('diary/cramp-last-night', JSON.stringify(kept));
	});
	await page.goto('./');
	await ask(page).click();
	await button(page, 'Left leg').click();
	await expect(page.getByRole('heading', { name: 'How bad was it?' })).toBeVisible();
});

test.describe('with a worker that keeps the app, over a night', () => {
	test.use({ serviceWorkers: 'allow', idle: true });

	test('an app that stays open asks in the morning, and offers no session of the evening', async ({
		page
	}) => {
		await lastNight(page, { startedAt: at(21, 55) });
		const place = { routine: 'quick-five', currentTime: 30, since: at(22), running: false };
		await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
			ownName('session'),
			JSON.stringify({ version: 1, ...place })
		] as const);
		await page.clock.setSystemTime(at(22, 5));
		await page.goto('./');
		await expect(button(page, 'Resume')).toBeVisible();
		await page.waitForFunction(() => navigator.serviceWorker.controller);
		await seenAt(page, at(2, 30, 11));
		await expect(button(page, 'Resume')).toBeVisible();
		await expect(ask(page)).toBeHidden();
		await seenAt(page, at(10, 30, 11));
		await expect(ask(page)).toBeVisible();
		await expect(button(page, 'Resume')).toBeHidden();
		await expect(button(page, 'Start')).toBeVisible();
		await seenAt(page, at(21, 0, 11));
		await expect(ask(page)).toBeHidden();
	});
});

test('what another window answers is asked no more in this one', async ({ page, context }) => {
	await lastNight(page);
	await page.goto('./');
	await expect(ask(page)).toBeVisible();
	const other = await context.newPage();
	await other.clock.setSystemTime(at(8));
	await other.goto('./');
	await expect(ask(other)).toBeVisible();
	// deleted there while it is asked about here, it is said and can be kept
	await ask(page).click();
	await other.evaluate((key) => {
		const kept = JSON.parse(localStorage.getItem(key) ?? '');
		const changes = { ...kept.changes, removed: [1, true] };
		localStorage.setItem(key, JSON.stringify({ ...kept, version: 2, changes }));
	}, ownName('diary/cramp-last-night'));
	await button(page, 'Left leg').click();
	await expect(page.getByText('This cramp was deleted in another window.')).toBeVisible();
	await button(page, 'Keep it').click();
	await button(page, '8 of 10').click();
	await button(page, 'Later').click();
	await expect
		.poll(() => logOf(page))
		.toEqual([expect.objectContaining({ side: 'left', pain: 8 })]);
	await ask(other).click();
	await button(other, 'Don’t ask').click();
	await seenAt(page, at(8, 5));
	await expect(ask(page)).toBeHidden();
});

/** An old database, or one of another app, made before ours is there. */
async function seedDisk(
	page: Page,
	version: number,
	store: string,
	value: Readonly<Record<string, unknown>>
) {
	await page.goto('icons/icon-512.png');
	await page.evaluate(
		([version, store, value]) =>
			new Promise<void>((resolve, reject) => {
				const open = indexedDB.open('diary', version);
				open.onupgradeneeded = () =>
					open.result.createObjectStore(store).put(value, String(value.id));
				open.onerror = () => reject(open.error);
				open.onsuccess = () => resolve();
			}),
		[version, store, value] as const
	);
}

test('what only the disk had before names were our own comes along', async ({ page }) => {
	await page.clock.setSystemTime(at(8));
	const entry = { kind: 'cramp', id: 'cramp-7', muscle: 'foot', startedAt: at(3), side: 'left' };
	await seedDisk(page, 1, 'diary', { id: 'cramp-7', since: at(3), entry });
	await page.goto('./');
	await ask(page).click();
	await expect(page.getByRole('heading', { name: 'How bad was it?' })).toBeVisible();
});

for (const [version, store] of [
	[1, 'diary'],
	[1, 'pages'],
	[3, 'diary']
] as const)
	test(`a diary of another app does not matter, and is let be: ${version}, ${store}`, async ({
		page,
		context
	}) => {
		const theirs = await context.newPage();
		const text = { id: 'cramp-7', text: 'Dear diary' };
		// its page stays open, and lets nobody have another version
		await seedDisk(theirs, version, store, text);
		await lastNight(page);
		await page.goto('./');
		await ask(page).click();
		await button(page, 'Right leg').click();
		await page.evaluate(() => localStorage.clear());
		await expect.poll(async () => (await logOf(page)).map(({ side }) => side)).toEqual(['right']);
		const left = await theirs.evaluate(
			(store) =>
				new Promise((resolve) => {
					const open = indexedDB.open('diary');
					open.onsuccess = () => {
						const all = open.result.transaction(store).objectStore(store).getAll();
						all.onsuccess = () => resolve([open.result.version, all.result]);
					};
				}),
			store
		);
		expect(left).toEqual([version, [text]]);
	});
