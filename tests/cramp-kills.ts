import { chromium, expect, type BrowserContext, type Page } from '@playwright/test';
import { browserHere } from '../src/commands/browser.mjs';
import type { CrampEntry } from '../src/lib/diary/entries.ts';
import { seeded } from '../src/lib/mix/noise.ts';
import { button, openSite } from './fixtures.ts';
import { keepAtFirst, neverIdle } from './in-page.ts';
import { ownName } from '../src/lib/device/own-name.ts';
import { kill } from './kill.ts';
import { logOf } from './log.ts';

/** Each kill ends one cramp on each of the sites. */
export const SITES = 5;
/** How long a cramp is watched, in ms; after a tap a third of it. */
const LONGEST = 4000;
/** How old the last known moment may be: it is kept every 3 s. */
const STALE = 3500;

/** What the person has told so far, in this order. */
const taps: readonly (readonly [string, (entry: CrampEntry) => unknown])[] = [
	['It let go', ({ endedAt }) => endedAt],
	['Sleep now', ({ endedAt }) => endedAt],
	['Left leg', ({ side }) => side === 'left'],
	['7 of 10', ({ pain }) => pain === 7],
	['Rubbing', ({ helped }) => helped?.includes('rub')]
];

interface Watched {
	readonly muscle: string;
	readonly done: number;
	readonly startedAt: number;
	readonly before: ReadonlySet<string>;
	readonly seen: number;
}

/** A cramp, told about `done` taps far, up to a random moment. */
async function watch(context: BrowserContext, url: string, random: () => number): Promise<Watched> {
	const page = await context.newPage();
	// a file of the same origin: what is kept is seen without the app
	await page.goto(`${url}robots.txt`);
	const before = new Set((await logOf(page)).map(({ id }) => id));
	// each one is a new cramp, not the one before that goes on
	await page.evaluate((key) => localStorage.removeItem(key), ownName('episode'));
	const [path, muscle] = random() < 0.5 ? ['', 'calf'] : ['foot/', 'foot'];
	await page.goto(`${url}relief/${path}`);
	const startedAt = await page.evaluate(() => performance.timeOrigin);
	await page.waitForFunction((key) => localStorage.getItem(key) !== null, ownName('episode'));
	const done = Math.floor(random() * (taps.length + 1));
	for (const [name] of taps.slice(0, done))
		await page.getByRole('link', { name }).or(button(page, name)).click();
	const moment =
		(await page.evaluate(() => performance.now())) + random() * (done ? LONGEST / 3 : LONGEST);
	await page.waitForFunction((until) => performance.now() >= until, moment, { polling: 20 });
	const seen = await page.evaluate(() => Date.now());
	return { muscle: muscle ?? '', done, startedAt, before, seen };
}

/** On the next start: the cramp is there, once, with all that was told. */
async function checkLog(page: Page, { muscle, done, startedAt, before, seen }: Watched) {
	const found = (await logOf(page)).filter(({ id }) => !before.has(id));
	expect(found).toEqual([expect.objectContaining({ kind: 'cramp', muscle })]);
	for (const entry of found) {
		expect(Math.abs(entry.startedAt - startedAt)).toBeLessThan(1500);
		if (done === 0) expect(seen - (entry.seen ?? 0)).toBeLessThan(STALE);
		for (const [name, isKnown] of taps.slice(0, done))
			expect(isKnown(entry), `${name}: ${JSON.stringify(entry)}`).toBeTruthy();
	}
}

/** Ends cramps at `kills * SITES` moments; each of them must be in the log on the next start. */
export async function killCramps(profile: string, kills: number, seed: number) {
	const random = seeded(seed);
	const sites = await Promise.all(Array.from({ length: SITES }, () => openSite('build')));
	const options = { executablePath: browserHere(), reducedMotion: 'reduce' } as const;
	const open = () => chromium.launchPersistentContext(profile, options);
	let watched: readonly Watched[] = [];
	let checked = 0;
	for (let round = 0; round <= kills; round++) {
		const context = await open();
		// it is about the log: no track is mixed meanwhile
		await context.addInitScript(neverIdle);
		await context.addInitScript(keepAtFirst, [ownName('sound'), '{"heard":"silent"}'] as const);
		for (const [at, cramp] of watched.entries()) {
			const page = await context.newPage();
			await page.goto(`${sites[at]?.url}about/`);
			await checkLog(page, cramp);
			checked++;
		}
		if (round === kills) await context.close();
		else {
			watched = await Promise.all(sites.map(({ url }) => watch(context, url, random)));
			await kill(context);
		}
	}
	await Promise.all(sites.map((site) => site.stop()));
	return checked;
}
