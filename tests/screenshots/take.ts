import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { fileOf, SCREENS, type Screen, type Shown } from '../../src/lib/ui/screenshots.ts';
import { button, choose, expect, pauseClock, startSession, test, timer } from '../fixtures.ts';
import { keepAtFirst } from '../in-page.ts';
import { keptDiary } from '../kept-diary.ts';

const QUALITY = 70;
/** An evening, in a month of which the diary tells. */
const EVENING = new Date('2026-11-26T22:30Z');

test.use({
	...{ timezoneId: 'UTC', locale: 'en', serviceWorkers: 'block', idle: false },
	contextOptions: { reducedMotion: 'reduce' }
});

/** Without signs that a doctor has to hear of: they would come first. */
const DIARY = keptDiary(EVENING, 40).map(([key, text]) => {
	const entry = JSON.parse(text) as { changes: { signs?: unknown } };
	delete entry.changes.signs;
	return [key, JSON.stringify(entry)] as const;
});

/** Time goes on, step by step, until this is on the timer. */
async function until(page: Page, shown: string) {
	await pauseClock(page);
	for (let steps = 0; steps < 400; steps++) {
		if ((await timer(page).textContent()) === shown) break;
		await page.clock.runFor(250);
	}
	await expect(timer(page)).toHaveText(shown);
}

const OPEN: Record<Shown, (page: Page) => Promise<unknown>> = {
	async tonight(page) {
		await page.goto('./');
		// its times and pictures come after the first paint
		await expect(page.getByText('Done by 10:43 PM')).toBeVisible();
		await expect(page.locator('.summary svg')).toHaveCount(7);
	},
	async player(page) {
		await startSession(page);
		await page.keyboard.press('ArrowRight');
		// here the screen can't be kept on
		await button(page, 'OK').click();
		await until(page, '0:20');
	},
	async relief(page) {
		await page.goto('relief/');
		await expect(timer(page)).not.toHaveText('0:00');
		await until(page, '0:12');
	},
	async diary(page) {
		await page.goto('diary/');
		await expect(page.getByRole('table', { name: 'Your nights' })).toBeVisible();
	}
};

/** All pictures are there, and nothing is pressed, focused or on its way. */
async function settled(page: Page) {
	await page.mouse.move(0, 0);
	await page.evaluate(async () => {
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
		await document.fonts.ready;
		await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
	});
}

for (const [screen, { width, height, scale }] of Object.entries(SCREENS))
	test.describe(screen, () => {
		test.use({ viewport: { width, height }, deviceScaleFactor: scale });

		for (const [shown, open] of Object.entries(OPEN))
			test(shown, async ({ page }) => {
				await page.clock.install({ time: EVENING });
				await page.clock.resume();
				await choose(page, { sound: 'silent' });
				for (const kept of DIARY) await page.addInitScript(keepAtFirst, kept);
				await open(page);
				await settled(page);
				const devtools = await page.context().newCDPSession(page);
				const { data } = await devtools.send('Page.captureScreenshot', {
					...{ format: 'webp', quality: QUALITY },
					clip: { x: 0, y: 0, width, height, scale }
				});
				mkdirSync('static/screenshots', { recursive: true });
				const file = fileOf(shown as Shown, screen as Screen);
				writeFileSync(`static/${file}`, Buffer.from(data, 'base64'));
			});
	});
