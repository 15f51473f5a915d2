import { chromium, expect, type BrowserContext, type Page } from '@playwright/test';
import { formatISO } from 'date-fns';
import { browserHere } from '../src/commands/browser.mjs';
import { ownName } from '../src/lib/device/own-name.ts';
import { fieldsOf, isEntry, isRemoved } from '../src/lib/diary/kept-entry.ts';
import { seeded } from '../src/lib/mix/noise.ts';
import { SITES } from './cramp-kills.ts';
import { button, openSite } from './fixtures.ts';
import { keepAtFirst, neverIdle } from './in-page.ts';
import { kill } from './kill.ts';
import { keptOf } from './log.ts';

/** How long after the last tap, at most, in ms: a write takes some of it. */
const LONGEST = 120;
const WANTED = JSON.stringify({ version: 1, screened: true, askQuietNights: true });

/** The nights of one site that were told to be quiet, and shown as kept. */
type Shown = Set<string>;

/** Tells of a night, takes it back, tells it again, as often as it comes; the last tap is not waited for. */
async function tell(context: BrowserContext, url: string, day: number, random: () => number) {
	const page = await context.newPage();
	await page.goto(url);
	const [no, undo] = [button(page, 'No cramp last night'), button(page, 'Undo')];
	const taps = 1 + Math.floor(random() * 3);
	for (let tap = 0; tap < taps; tap++) await (tap % 2 ? undo : no).click();
	const wait = random() * LONGEST;
	await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), wait);
	const night = formatISO(new Date(2026, 2, day), { representation: 'date' });
	return { night, kept: taps % 2 === 1 && (await undo.isVisible()) };
}

/** On the next start: each night that was shown as kept is there, and all that is there is whole. */
async function check(page: Page, shown: Shown) {
	const kept = (await keptOf(page)).filter((entry) => !isRemoved(entry)).map(fieldsOf);
	for (const fields of kept) expect(isEntry(fields), JSON.stringify(fields)).toBe(true);
	expect(kept.map((fields) => fields?.night)).toEqual(expect.arrayContaining([...shown]));
}

/** Ends the browser at `kills * SITES` moments at which entries are written. */
export async function killEntries(profile: string, kills: number, seed: number) {
	const random = seeded(seed);
	const sites = await Promise.all(Array.from({ length: SITES }, () => openSite('build')));
	const nights = sites.map((): Shown => new Set());
	let checked = 0;
	for (let round = 0; round <= kills; round++) {
		const context = await chromium.launchPersistentContext(profile, {
			executablePath: browserHere()
		});
		// it is about the diary: no track is mixed, and no file kept, meanwhile
		await context.addInitScript(neverIdle);
		await context.addInitScript(keepAtFirst, [ownName('settings'), WANTED] as const);
		for (const [at, shown] of round ? nights.entries() : []) {
			const page = await context.newPage();
			await page.goto(`${sites[at]?.url}about/`);
			await check(page, shown);
			checked++;
		}
		if (round < kills) {
			// each time another night is told of
			await context.clock.setSystemTime(new Date(2026, 2, round + 2, 8));
			const told = sites.map(({ url }) => tell(context, url, round + 1, random));
			for (const [at, { night, kept }] of (await Promise.all(told)).entries())
				if (kept) nights[at]?.add(night);
			await kill(context);
		} else await context.close();
	}
	await Promise.all(sites.map((site) => site.stop()));
	return checked;
}
