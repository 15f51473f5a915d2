import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { keptDiary } from './kept-diary.ts';
import { button, expect, keepAtFirst, test } from './fixtures.ts';
import { ownName } from '../src/lib/device/own-name.ts';

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

const pages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length;

test('one night and six months are one page of A4 or Letter, with nothing of the app on it', async ({
	page
}, info) => {
	await openReport(page);
	for (const period of ['Last night', '6 months', 'All'])
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
	await expect(page.getByRole('status')).toHaveText('Copied.');
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
