import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { serve } from '../src/commands/serve.mjs';
import { ownName } from '../src/lib/device/own-name.ts';
import { keepAtFirst, neverIdle, noteHeard } from './in-page.ts';
import type { Look } from '../src/lib/choices/look.ts';
import type { Condition } from '../src/lib/routine/types.ts';
import type { ResumePoint } from '../src/lib/player/resume-point.ts';

export interface Site {
	readonly url: string;
	stop(): Promise<unknown>;
	/** Serves a build at the same address again. */
	start(folder: string): Promise<void>;
}

/** A host of its own; `stop` is the network gone, `start` another deployment. */
export async function openSite(folder: string, base = ''): Promise<Site> {
	let server = await serve(folder, { port: 0, host: 'localhost', base });
	const { url, port } = server;
	return {
		url,
		stop: () => server.close(),
		start: async (next) => void (server = await serve(next, { port, host: 'localhost', base }))
	};
}

/** What is kept once the questions before the first routine have been answered; dark at whatever hour it is. */
const SCREENED = JSON.stringify({ version: 1, screened: true, look: 'night' });

/** What is kept where a voice says nothing of what a test is about: each is decoded and mixed for seconds. */
const TONES = JSON.stringify({ heard: 'tones' });

/** Opens the pages of a browser that has been asked the questions before. */
export async function asked(context: BrowserContext): Promise<BrowserContext> {
	await context.addInitScript(keepAtFirst, [ownName('settings'), SCREENED] as const);
	return context;
}

interface Visit {
	/** Whether the questions before the first routine are open. */
	readonly firstTime: boolean;
	/** Whether the page ever has nothing to do: else no voice, track or file is made ready meanwhile. */
	readonly idle: boolean;
	/** Whether a voice speaks, as for all who have chosen nothing; else there are tones. */
	readonly voice: boolean;
	readonly heard: void;
}

export const test = base.extend<Visit, { shared: Site }>({
	firstTime: [false, { option: true }],
	idle: [true, { option: true }],
	voice: [true, { option: true }],
	shared: [
		async ({}, use) => {
			const site = await openSite('build');
			await use(site);
			await site.stop();
		},
		{ scope: 'worker' }
	],
	baseURL: ({ shared }, use) => use(shared.url),
	heard: [
		async ({ context, firstTime, idle, voice }, use) => {
			await context.addInitScript(noteHeard);
			if (!voice) await context.addInitScript(keepAtFirst, [ownName('sound'), TONES] as const);
			if (!idle) await context.addInitScript(neverIdle);
			if (!firstTime) await asked(context);
			await use();
		},
		{ auto: true }
	]
});

export { expect };

export const timer = (page: Page) => page.getByRole('timer');
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Stops what `begin` has begun: not by a tap that may be the second of the two that began it. */
export async function stopBegun(page: Page, stop: string, begin: string) {
	await expect(async () => {
		await button(page, stop).click({ timeout: 1000 });
		await expect(button(page, begin)).toBeVisible({ timeout: 500 });
	}).toPass();
}

/** Seconds on the timer. */
export async function shown(page: Page): Promise<number> {
	const [minutes = 0, seconds = 0] = ((await timer(page).textContent()) ?? '')
		.split(':')
		.map(Number);
	return minutes * 60 + seconds;
}

/** A count upwards has come to this many seconds, or, where the machine is slow, past it. */
export const counted = (page: Page, seconds: number) =>
	expect.poll(() => shown(page)).toBeGreaterThanOrEqual(seconds);

/** From here on only the test moves the clock; asked again where the page was slower than the word. */
export const pauseClock = (page: Page) =>
	expect(async () => page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000))).toPass();

/** So many seconds go by for a page whose clock is paused, each timer of it once in half a minute, not each time. */
export async function pass(page: Page, seconds: number) {
	for (let left = seconds; left > 0; left -= 30)
		await page.clock.fastForward(Math.min(30, left) * 1000);
}

/** Keeps what is asked for at these addresses waiting, until the function that it returns is called. */
export async function hold(page: Page, addresses: string): Promise<() => void> {
	let arrive = () => {};
	const arrived = new Promise<void>((resolve) => (arrive = resolve));
	await page.route(addresses, (route) => arrived.then(() => route.continue()));
	return arrive;
}

/** Opens a page of relief with a clock that only the test moves; returns once it runs. */
export async function openStepped(page: Page, path = 'relief/') {
	await page.clock.install();
	await page.clock.resume();
	await page.goto(path);
	await expect(timer(page)).not.toHaveText('0:00');
	await pauseClock(page);
}

/** Opens a routine's page and taps Start; returns once the time runs. */
export async function startSession(page: Page, routine = 'bedtime-calm') {
	await page.goto(`play/${routine}/`);
	await button(page, 'Start').click();
	await runs(page);
}

/** The same where the questions before it are open. */
export async function startFirstSession(page: Page, routine = 'bedtime-calm') {
	await page.goto(`play/${routine}/`);
	await button(page, 'Start').click();
	await button(page, 'None of these: start').click();
	await runs(page);
}

/** Time goes on: the digits change. */
export async function runs(page: Page) {
	const before = await timer(page).textContent();
	await expect(timer(page)).not.toHaveText(before ?? '');
}

/** What is kept for a reload. */
export const place = (page: Page) =>
	page.evaluate(
		(key) => JSON.parse(localStorage.getItem(key) ?? 'null') as ResumePoint | null,
		ownName('session')
	);

/** Chooses before the page is there; `sound` is what is heard, or all choices about it. */
export async function choose(page: Page, { sound, ...settings }: Choices) {
	const keep = (name: string, chosen: object, begun: string) =>
		page.addInitScript(keepAtFirst, [ownName(name), JSON.stringify(chosen), begun] as const);
	await keep('settings', { ...JSON.parse(SCREENED), ...settings }, SCREENED);
	if (sound) await keep('sound', typeof sound === 'string' ? { heard: sound } : sound, TONES);
}
interface Choices extends Partial<Record<Exclude<Condition, 'hotLeg'>, boolean>> {
	readonly sound?: string | object;
	readonly screened?: boolean;
	readonly keepScreenOn?: boolean;
	readonly askQuietNights?: boolean;
	readonly tonight?: string;
	readonly look?: Look;
	readonly large?: boolean;
	readonly hand?: 'left';
	/** When a leg was hot, in ms since 1970. */
	readonly hotSince?: number;
}

/** The session's time, from the track that is heard. */
export const playedTo = (page: Page) => page.evaluate(() => window.heard.currentTime - 0.7);

/** Moves the track as the lock screen's slider does. */
export async function seek(page: Page, time: number) {
	const key = ownName('session');
	const before = await page.evaluate(
		([key, seekTime]) => {
			const kept = localStorage.getItem(key);
			window.lockScreen.seekto?.({ action: 'seekto', seekTime });
			return kept;
		},
		[key, time] as const
	);
	await expect.poll(() => page.evaluate((key) => localStorage.getItem(key), key)).not.toBe(before);
}
