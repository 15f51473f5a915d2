import { chromium, expect, type Page } from '@playwright/test';
import { browserHere } from '../src/commands/browser.mjs';
import { seeded } from '../src/lib/mix/noise.ts';
import { asked, button, noteHeard, openSite, runs, seek } from './fixtures.ts';
import { kill } from './kill.ts';

/** The length of Quick stretch, in seconds; its last ones are left out, or it would be finished. */
const LAST = 280;
/** How long a session is watched, in ms: what a move has just changed needs a moment to reach the disk. */
const [SHORTEST, LONGEST] = [1000, 4000];
/** How far from the moment of the kill it may go on, in seconds: the place is kept every two. */
const NEAR = 3;

/** The track's time, in seconds. */
const heard = (page: Page) => page.evaluate(() => window.heard?.currentTime ?? 0);

/** Kills a session again and again, `kills` times; each start goes on from the kill before. */
export async function killSessions(profile: string, kills: number, seed: number) {
	const random = seeded(seed);
	const site = await openSite('build');
	const options = { executablePath: browserHere(), baseURL: site.url };
	let [checked, before] = [0, 0];
	for (let round = 0; round <= kills; round++) {
		const context = await asked(await chromium.launchPersistentContext(profile, options));
		await context.addInitScript(noteHeard);
		const page = context.pages()[0] ?? (await context.newPage());
		if (round === 0) {
			await page.goto('play/quick-five/');
			await button(page, 'Start').click();
			await runs(page);
		} else {
			await page.goto('./');
			await button(page, 'Resume').click();
			const plays = () => window.heard && !window.heard.paused && window.heard.currentTime;
			const from = await (await page.waitForFunction(plays)).jsonValue();
			expect(Math.abs(Number(from) - before), `kill ${round}`).toBeLessThan(NEAR);
			checked++;
		}
		if (round === kills) await context.close();
		else {
			await seek(page, random() * LAST);
			const wait = SHORTEST + random() * (LONGEST - SHORTEST);
			const moment = (await page.evaluate(() => performance.now())) + wait;
			await page.waitForFunction((until) => performance.now() >= until, moment, { polling: 20 });
			before = await heard(page);
			await kill(context);
		}
	}
	await site.stop();
	return checked;
}
