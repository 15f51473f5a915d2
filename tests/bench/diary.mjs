import { freshPage } from './measure.mjs';

/** @typedef {import('playwright').Page} Page */

/**
 * Puts so many cramps and evenings on the disk, one each night back from now, before any page has opened it.
 * @param {Page} page @param {string} url @param {{ cramps: number, evenings: number }} counts
 */
async function seed(page, url, { cramps, evenings }) {
	await page.goto(`${url}icons/icon-512.png`);
	await page.evaluate(async ([cramps, evenings]) => {
		const name = 'bedtime-stretch/diary';
		/** @type {IDBDatabase} */
		const disk = await new Promise((resolve, reject) => {
			const open = indexedDB.open(name, 1);
			open.onupgradeneeded = () => open.result.createObjectStore('diary');
			open.onerror = () => reject(open.error);
			open.onsuccess = () => resolve(open.result);
		});
		const change = disk.transaction('diary', 'readwrite');
		const keep = (/** @type {string} */ id, /** @type {object} */ fields) => {
			const changes = Object.entries(fields).map(([field, value]) => [field, [1, value]]);
			const kept = { version: 2, id, changes: Object.fromEntries(changes) };
			change.objectStore('diary').put(kept, id);
		};
		const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
		const before = (/** @type {number} */ days) => Date.now() - days * 86_400_000;
		for (let i = 0; i < cramps; i++)
			keep(`c${i}`, {
				...{ kind: 'cramp', muscle: 'calf', side: 'left', pain: 5, helped: ['rub'] },
				...{ zone, startedAt: before(1 + i / 2), endedAt: before(1 + i / 2) + 120_000 }
			});
		for (let i = 0; i < evenings; i++)
			keep(`e${i}`, {
				...{ kind: 'evening', routine: 'quick-five', played: 296, finished: true },
				...{ zone, startedAt: before(i + 1) }
			});
		await new Promise((resolve) => (change.oncomplete = resolve));
		disk.close();
	}, /** @type {const} */ ([cramps, evenings]));
}

/**
 * From a tap on Save to the next picture, in ms.
 * @param {Page} page
 */
const saving = (page) =>
	page.evaluate(async () => {
		const save = [...document.querySelectorAll('button')].find(
			({ textContent }) => textContent === 'Save'
		);
		const start = performance.now();
		save?.click();
		await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
		return performance.now() - start;
	});

/** @param {Page} page @param {string} date */
async function added(page, date) {
	await page.getByRole('button', { name: 'Add a cramp' }).click();
	await page.getByLabel('Time', { exact: true }).fill('00:01');
	await page.getByLabel('Date').fill(date);
	return saving(page);
}

/** The newest one is opened from the calendar, and changed. @param {Page} page */
async function edited(page) {
	const nights = page.locator('table').getByRole('button', { name: /\d cramp/ });
	await nights.last().click();
	await page
		.getByRole('button', { name: /^Change .*cramp/ })
		.first()
		.click();
	const note = `It woke me, at ${performance.now()}.`;
	await page.getByLabel('Note').fill(note);
	const took = await saving(page);
	await page.getByText(note).waitFor();
	await page.getByRole('button', { name: 'Close', exact: true }).click();
	return took;
}

/**
 * One of years ago is added, and one of last night changed: how long Save takes.
 * @param {Page} page
 */
async function answers(page) {
	const add = await added(page, '2020-01-01');
	// an empty diary has none else to be changed
	const now = new Date();
	const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
	await added(page, today.toISOString().slice(0, 10));
	return { add, edit: await edited(page) };
}

/**
 * From the navigation to the nights of the calendar, and what `answers` says, also with a processor four times
 * slower; in ms.
 * @param {import('playwright').Browser} browser @param {string} url
 * @param {{ cramps: number, evenings: number }} counts
 */
export async function diaryOpens(browser, url, counts) {
	const { context, page, devtools } = await freshPage(browser, 1, 'block');
	await seed(page, url, counts);
	await page.addInitScript(() => {
		new MutationObserver(() => {
			if (!document.querySelector('table button')) return;
			Object.assign(window, { opened: Reflect.get(window, 'opened') ?? performance.now() });
		}).observe(document, { childList: true, subtree: true });
	});
	await page.goto(`${url}diary/`);
	const opened = await page.waitForFunction(() => Reflect.get(window, 'opened'));
	await page.waitForTimeout(1000); // the charts are there
	const answered = await answers(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	const answeredSlowly = await answers(page);
	const times = { opened: Number(await opened.jsonValue()), answered, answeredSlowly };
	await context.close();
	return times;
}
