import { chromium, expect, type BrowserContext, type Page } from '@playwright/test';
import { browserHere } from '../src/commands/browser.mjs';
import { seeded } from '../src/lib/mix/noise.ts';
import type { EveningSoFar, ResumePoint } from '../src/lib/player/resume-point.ts';
import { SITES } from './cramp-kills.ts';
import { asked, button, openSite, runs, seek } from './fixtures.ts';
import { idleOnce, keepAtFirst, noteHeard } from './in-page.ts';
import { kill } from './kill.ts';
import { ownName } from '../src/lib/device/own-name.ts';

/** Quick stretch takes 296 s; its last ones are left out, or it would be finished while others are slow. */
const LAST = 240;
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

/** A session as it was killed: at which second of its track, and what the evening had come to. */
interface Killed {
	readonly at: number;
	readonly evening: EveningSoFar | undefined;
}

/** A session that begins, or goes on within `near` seconds of where it was killed. */
async function open(context: BrowserContext, url: string, near: number, killed?: Killed) {
	const page = await context.newPage();
	await page.goto(killed ? url : `${url}play/quick-five/`);
	await button(page, killed ? 'Resume' : 'Start').click();
	if (!killed) await runs(page);
	else {
		const plays = () => window.heard && !window.heard.paused && window.heard.currentTime;
		const from = await (await page.waitForFunction(plays)).jsonValue();
		expect(Math.abs(Number(from) - killed.at)).toBeLessThan(near);
	}
	return page;
}

/** Moves it, until the disk knows, and for a random while longer; what the evening has come to. */
async function move(page: Page, random: () => number, before: EveningSoFar | undefined) {
	const moved = await page.evaluate(() => Date.now());
	await seek(page, random() * LAST);
	// a disk that others write to, too, is late
	const since = async () => (await keptPlace(page))?.since;
	await expect.poll(since, { intervals: [50] }).toBeGreaterThan(moved);
	const evening = (await keptPlace(page))?.evening;
	// it is one evening, with what was played before each kill
	expect(evening?.startedAt).toBe(before?.startedAt ?? evening?.startedAt);
	expect(evening?.played).toBeGreaterThan((before?.played ?? 0) - ROUNDING);
	const moment = (await page.evaluate(() => performance.now())) + random() * LONGEST;
	await page.waitForFunction((until) => performance.now() >= until, moment, { polling: 20 });
	return evening;
}

/**
 * Kills sessions at `kills * SITES` moments, each once the disk knows of its last move; each goes on within
 * `near` seconds of where it was on the next start. The place is kept every two.
 */
export async function killSessions(profile: string, kills: number, near: number, seed: number) {
	const random = seeded(seed);
	const sites = await Promise.all(Array.from({ length: SITES }, () => openSite('build')));
	const options = {
		executablePath: browserHere(),
		serviceWorkers: 'block',
		reducedMotion: 'reduce'
	} as const;
	let killed: readonly Killed[] = [];
	let checked = 0;
	for (let round = 0; round <= kills; round++) {
		const context = await asked(await chromium.launchPersistentContext(profile, options));
		await context.addInitScript(noteHeard);
		// it is about the place: no voice is fetched, nothing mixed for a cramp, and no file kept meanwhile
		await context.addInitScript(idleOnce);
		await context.addInitScript(keepAtFirst, [ownName('sound'), '{"heard":"tones"}'] as const);
		const opened = sites.map(({ url }, at) => open(context, url, near, killed[at]));
		const pages = await Promise.all(opened);
		checked += killed.length;
		if (round === kills) await context.close();
		else {
			const moves = pages.map((page, at) => move(page, random, killed[at]?.evening));
			const evenings = await Promise.all(moves);
			const places = await Promise.all(pages.map(heard));
			killed = places.map((at, site) => ({ at, evening: evenings[site] }));
			await kill(context);
		}
	}
	await Promise.all(sites.map((site) => site.stop()));
	return checked;
}
