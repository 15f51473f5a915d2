import type { Page } from '@playwright/test';
import { ownName } from '../src/lib/device/own-name.ts';
import { expectNoViolations } from './axe.ts';
import { enlarge, expectFits } from './fits.ts';
import { button, expect, test } from './fixtures.ts';
import { logOf } from './log.ts';

test.use({ idle: false, timezoneId: 'Europe/Dublin', locale: 'en' });

const night = (page: Page, name: string | RegExp) =>
	page.getByRole('table', { name: 'Your nights' }).getByRole('button', { name });
const dialog = (page: Page) => page.getByRole('dialog');

test.describe('on the morning of November 27', () => {
	test.beforeEach(({ page }) => page.clock.setFixedTime('2026-11-27T08:00Z'));

	test('a cramp is added, changed, deleted and put back, and a quiet night is one tap', async ({
		page
	}) => {
		await page.goto('diary/');
		await expect(page.getByText('A cramp that you ease with Relief now')).toBeVisible();
		await night(page, 'Thursday, November 26: no answer').click();
		await dialog(page).getByRole('button', { name: 'Add a cramp' }).click();
		await expectFits(page);
		await page.setViewportSize({ width: 390, height: 844 });
		await enlarge(page, 100);
		await expectNoViolations(page);

		await button(page, 'Save').click();
		await expect(page.getByText('What time was it? About right is enough.')).toBeVisible();
		await expect(page.getByLabel('Time', { exact: true })).toBeFocused();
		await page.getByLabel('Time', { exact: true }).fill('09:30');
		await button(page, 'Save').click();
		await expect(page.getByText('That time has not come yet.')).toBeVisible();
		await page.getByLabel('Time', { exact: true }).fill('23:50');
		await expect(page.getByLabel('Date')).toHaveValue('2026-11-26');
		for (const tapped of ['Both legs', '7 of 10', 'Rubbing', 'Long sitting'])
			await button(page, tapped).click();
		await page.getByLabel('For how many minutes?').fill('4');
		await page.getByText('Was it not a normal cramp?').click();
		await page.getByRole('checkbox', { name: 'A leg is swollen.' }).check();
		await button(page, 'Save').click();

		await expect(dialog(page)).toMatchAriaSnapshot(`
			- heading "Thursday, November 26" [level=2]
			- list "What is written down":
			  - listitem:
			    - 'heading "11:50 PM: cramp" [level=3]'
			    - paragraph: Calf, both legs, 4 minutes, pain 7 of 10
			    - 'button "Change 11:50 PM: cramp"'
			    - 'button "Delete 11:50 PM: cramp"'
			- status
			- button "Add a cramp"
			- button "Close"
		`);
		const written = {
			side: 'both',
			pain: 7,
			helped: ['rub'],
			did: ['sitting'],
			signs: ['swollen']
		};
		const startedAt = Date.parse('2026-11-26T23:50Z');
		const [id] = (await logOf(page)).map((entry) => {
			const endedAt = startedAt + 240_000;
			const kept = { ...written, startedAt, endedAt, zone: 'Europe/Dublin', byHand: true };
			expect(entry).toMatchObject(kept);
			return entry.id;
		});

		await button(page, 'Change 11:50 PM: cramp').click();
		await expect(button(page, '7 of 10')).toHaveAttribute('aria-pressed', 'true');
		await button(page, '3 of 10').click();
		await page.getByLabel('Time', { exact: true }).fill('03:12');
		await button(page, 'Save').click();
		await expect(dialog(page).getByText('pain 3 of 10')).toBeVisible();
		await button(page, 'Delete 3:12 AM: cramp').click();
		await expect(dialog(page).getByText('Nothing is written down for this night.')).toBeVisible();
		await button(page, 'Undo').click();
		await expect(dialog(page).getByText('Calf, both legs, 4 minutes, pain 3 of 10')).toBeVisible();
		await button(page, 'Close').click();
		await expect(night(page, 'Thursday, November 26: 1 cramp')).toBeFocused();

		await night(page, 'Wednesday, November 25: no answer').click();
		await button(page, 'No cramp this night').click();
		await page.keyboard.press('Escape');
		await expect(night(page, 'Wednesday, November 25: no cramp')).toBeFocused();
		await expect(page.getByText('Your diary is 2 nights old.')).toBeVisible();

		// what was kept is on the disk: localStorage may be lost
		await expect.poll(async () => (await logOf(page)).map(({ pain }) => pain)).toEqual([3]);
		await page.reload();
		await expect(night(page, 'Thursday, November 26: 1 cramp')).toBeVisible();
		await expect(night(page, 'Wednesday, November 25: no cramp')).toBeVisible();
		expect((await logOf(page)).map((entry) => entry.id)).toEqual([id]);
		await button(page, 'Earlier weeks').click();
		await expect(night(page, 'Thursday, October 15: no answer')).toBeVisible();
		await button(page, 'Later weeks').click();
		await expect(night(page, 'Thursday, November 26: 1 cramp')).toBeVisible();
	});

	test('a screen reader is told of each night, and what each chart shows', async ({ page }) => {
		await page.addInitScript((start) => {
			const keep = (id: string, fields: object) => {
				const changes = Object.fromEntries(
					Object.entries(fields).map(([field, value]) => [field, [1, value]])
				);
				localStorage.setItem(start + id, JSON.stringify({ version: 2, id, changes }));
			};
			const DAY = 86_400_000;
			const first = Date.parse('2026-11-03T03:00Z');
			for (let day = 0; day < 21; day += 3) {
				const startedAt = first + day * DAY + day * 60_000;
				const cramp = { kind: 'cramp', muscle: 'calf', zone: 'Europe/Dublin', startedAt };
				const said = { side: 'left', pain: day % 5, helped: ['stretch'] };
				keep(`c${day}`, { ...cramp, ...said, endedAt: startedAt + 120_000 });
				const evening = { kind: 'evening', routine: 'quick-five', played: 296, finished: true };
				keep(`e${day}`, {
					...evening,
					zone: 'Europe/Dublin',
					startedAt: startedAt - 5 * 3_600_000
				});
				const night = new Date(first + day * DAY).toISOString().slice(0, 10);
				keep(`q${day}`, { kind: 'quiet', startedAt, zone: 'Europe/Dublin', night });
			}
		}, ownName('diary/'));
		await page.goto('diary/');
		await expect(page.getByRole('main')).toMatchAriaSnapshot(`
			- heading "Diary" [level=1]
			- button "Add a cramp"
			- button "No cramp last night"
			- status
			- region "Your nights":
			  - heading "Your nights" [level=2]
			  - status: October 19 – November 26
			  - table "Your nights":
			    - rowgroup:
			      - row "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
			    - rowgroup:
			      - row /^Monday, October 19. no answer/
			      - row /^Monday, October 26. no answer/
			      - row /^Monday, November 2. 1 cramp, stretched Tuesday, November 3. no cramp Wednesday, November 4. no answer/:
			        - 'cell "Monday, November 2: 1 cramp, stretched"':
			          - 'button "Monday, November 2: 1 cramp, stretched"'
		`);
		await expect(page.getByRole('region', { name: 'At a glance' })).toMatchAriaSnapshot(`
			- region "Cramps and stretching, week by week":
			  - heading "Cramps and stretching, week by week" [level=3]
			  - paragraph: "7 cramps in 38 nights. Evenings stretched: 7. 24 nights without an answer: cramps there are not counted, and may be missing. It does not tell whether stretching helps."
			  - img "Cramps and stretching, week by week"
			- region "The usual hour":
			  - paragraph: Mostly around 3:09 AM. Half of them came within 6 minutes of that.
			  - img "The usual hour"
			- region "Pain":
			  - paragraph: Half of 7 cramps were 2 of 10 or less. The worst was 4.
			  - img "Pain"
			- region "What helped":
			  - img "What helped"
		`);
		await page
			.getByRole('region', { name: /week by week/ })
			.getByText('As a table')
			.click();
		await expect(page.getByRole('row', { name: 'Nov 2 3 3 5 of 7' })).toBeVisible();
		for (const summary of await page.locator('section section summary').all())
			await summary.click();
		await expectFits(page);
		await expectNoViolations(page);
	});
});
