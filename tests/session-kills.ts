import { chromium, expect, type Page } from '@playwright/test';
import { browserHere } from '../src/commands/browser.mjs';
import { seeded } from '../src/lib/mix/noise.ts';
import type { EveningSoFar, ResumePoint } from '../src/lib/player/resume-point.ts';
import { asked, button, openSite, runs, seek } from './fixtures.ts';
import { noteHeard } from './in-page.ts';
import { kill } from './kill.ts';
import { ownName } from '../src/lib/device/own-name.ts';

/** The length of Quick stretch, in seconds; its last ones are left out, or it would be finished. */
const LAST = 280;
/** How long a session is watched, in ms. */
const LONGEST = 4000;
/** What a sum of seconds may be off by. */
const ROUNDING = 1e-6;
/** The track's time, in seconds. */
const heard = (page: Page) => page.evaluate(() => window.heard?.currentTime ?? 0);

/** The place on the disk: when it was kept, in ms since 1970, and what the evening has come to. */
const keptPlace = (page: Page) =>
	page.evaluate(async (name) => {
		const asked = indexedDB.open(name);
		const disk = await new Promise<IDBDatabase>((done, fail) => {
			asked.onsuccess = () => done(asked.result);
			asked.onerror = () => fail(asked.error);
		});
		const point = disk.transaction('place').objectStore('place').get('session');
		const kept = await new Promise<Pick<ResumePoint, 'since' | 'evening'> | undefined>((done) => {
			point.onsuccess = () => done(point.result);
		});
		disk.close();
		return kept;
	}, ownName('place'));

/**
 * Kills a session again and again, `kills` times, each time once the disk knows of its last move; each start
 * goes on within `near` seconds of the kill before. The place is kept every two.
 */
export async function killSessions(profile: string, kills: number, near: number, seed: number) {
	const random = seeded(seed);
	const site = await openSite('build');
	const options = {
		executablePath: browserHere(),
		baseURL: site.url,
		reducedMotion: 'reduce'
	} as const;
	let [checked, before] = [0, 0];
	let evening: EveningSoFar | undefined;
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
			expect(Math.abs(Number(from) - before), `kill ${round}`).toBeLessThan(near);
			checked++;
		}
		if (round === kills) await context.close();
		else {
			const moved = await page.evaluate(() => Date.now());
			await seek(page, random() * LAST);
			// a disk that others write to, too, is late
			const since = async () => (await keptPlace(page))?.since;
			await expect.poll(since, { intervals: [50] }).toBeGreaterThan(moved);
			const now = (await keptPlace(page))?.evening;
			// it is one evening, with what was played before each kill
			expect(now?.startedAt).toBe(evening?.startedAt ?? now?.startedAt);
			expect(now?.played).toBeGreaterThan((evening?.played ?? 0) - ROUNDING);
			evening = now;
			const moment = (await page.evaluate(() => performance.now())) + random() * LONGEST;
			await page.waitForFunction((until) => performance.now() >= until, moment, { polling: 20 });
			before = await heard(page);
			await kill(context);
		}
	}
	await site.stop();
	return checked;
}
