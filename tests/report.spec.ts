import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { keptDiary } from './kept-diary.ts';
import { button, expect, test } from './fixtures.ts';
import { keepAtFirst } from './in-page.ts';
import { crampForm } from '../src/lib/words/en/cramp-form.ts';
import { ownName } from '../src/lib/device/own-name.ts';

test.use({ idle: false });

const NOW = new Date(2026, 10, 27, 10);

async function openReport(page: Page) {
	await page.clock.setFixedTime(NOW);
	await page.addInitScript(
		(kept) => {
			for (const [key, text] of kept) localStorage.setItem(key, text);
		},
		keptDiary(NOW, 184)
	);
	const long = 'Metformin 500 mg twice a day, a statin in the evening. '.repeat(6).slice(0, 300);
	await page.addInitScript(keepAtFirst, [
		ownName('about-you'),
		JSON.stringify({ version: 1, since: 'Spring 2025', medicines: long, illnesses: long })
	] as const);
	await page.goto('report/');
	await expect(page.getByRole('heading', { name: 'Night leg cramps' })).toBeVisible();
}

/** All that can stand on the page, as long as it can be. */
async function fill(page: Page) {
	const plan = JSON.stringify({ version: 1, first: '2026-10-16', routine: 'study-style' });
	await page.addInitScript(keepAtFirst, [ownName('six-weeks'), plan] as const);
	await page.addInitScript(
		([start, did]) => {
			const cramps = Object.keys(localStorage).filter((key) => key.startsWith(`${start}cramp`));
			for (const key of cramps) {
				const kept = JSON.parse(localStorage.getItem(key) ?? '');
				kept.changes.note = [1, 'I woke at three and walked about the room. '.repeat(9)];
				kept.changes.did = [1, did];
				localStorage.setItem(key, JSON.stringify(kept));
				for (let year = 1; year < 28 && key === cramps[0]; year++) {
					const id = `cramp-old-${year}`;
					const at = [1, kept.changes.startedAt[1] - year * 365 * 86_400_000];
					const old = { ...kept, id, changes: { ...kept.changes, startedAt: at } };
					localStorage.setItem(start + id, JSON.stringify(old));
				}
			}
		},
		[ownName('diary/'), Object.keys(crampForm.did.answers)] as const
	);
}

const pages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length;

test('one night and six months are one page of A4 or Letter, with nothing of the app on it', async ({
	page
}, info) => {
	await openReport(page);
	await fill(page);
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Notes', exact: true })).toBeVisible();
	for (const period of ['Last night', '2 weeks', '6 weeks', '6 months', 'All'])
		for (const format of ['A4', 'Letter']) {
			await page.getByRole('radio', { name: period, exact: true }).check();
			const path = info.outputPath(`${period}-${format}.pdf`);
			const pdf = await page.pdf({ format, path, preferCSSPageSize: false });
			expect(pages(pdf), `${period}, ${format}`).toBe(1);
		}
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('navigation')).toBeHidden();
	await expect(button(page, 'Copy as text')).toBeHidden();
	await expect(page.getByText('Metformin')).toHaveCount(2);
	await expect(page.getByRole('heading', { name: 'Night leg cramps' })).toHaveCSS(
		'color',
		'rgb(0, 0, 0)'
	);
});

test('it is copied and saved as the same text, and what is told of oneself is kept', async ({
	page,
	context
}, info) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openReport(page);
	await page.getByRole('textbox', { name: 'Cramps since' }).fill('the year 2019');
	await button(page, 'Copy as text').click();
	await expect(page.getByText('Copied.', { exact: true })).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(/Cramps since: the year 2019\n/);
	expect(copied).toMatch(/Nights with cramps: \d+ of \d+ with an answer \(42 in all\)\n/);
	const download = page.waitForEvent('download');
	await button(page, 'Share as a file').click();
	const file = info.outputPath('shared.txt');
	await (await download).saveAs(file);
	expect(readFileSync(file, 'utf8')).toBe(copied);
	await page.reload();
	await expect(page.getByRole('textbox', { name: 'Cramps since' })).toHaveValue('the year 2019');
});

test('a reminder is a calendar’s file, made here', async ({ page }, info) => {
	await page.clock.setFixedTime(NOW);
	await page.goto('reminder/');
	await page.getByLabel('Time').fill('21:45');
	await page.getByRole('checkbox', { name: 'Sunday' }).uncheck();
	const download = page.waitForEvent('download');
	await button(page, 'Add to calendar').click();
	const file = info.outputPath('reminder.ics');
	await (await download).saveAs(file);
	const text = readFileSync(file, 'utf8');
	expect(text).toContain('\r\nDTSTART:20261127T214500\r\n');
	expect(text).toContain('\r\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA\r\n');
});

test('six weeks are begun, counted, and told at their end, on the doctor’s page too', async ({
	page
}) => {
	await page.clock.setFixedTime(new Date(2026, 9, 16, 10));
	await page.goto('diary/six-weeks/');
	await button(page, 'Begin tonight').click();
	await expect(page.getByRole('status').first()).toHaveText('Night 1 of 42: only note it.');
	await openReport(page);
	await page.goto('diary/six-weeks/');
	await expect(page.getByText('The six weeks are over.')).toBeVisible();
	await expect(
		page.getByRole('img', { name: /^Cramps a night: 0\.\d while noting/ })
	).toBeVisible();
	await expect(page.getByText('This could be chance').first()).toBeVisible();
	await page.getByRole('link', { name: 'It is on the page' }).click();
	await expect(page.getByRole('heading', { name: 'Six weeks of stretching' })).toBeVisible();
	await expect(page.getByText(/from Oct 16, 2026: 14 nights of noting/)).toBeVisible();
});
