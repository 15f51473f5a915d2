import { mkdirSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import { BUILDS } from '../../src/commands/builds.mjs';
import { openSite } from '../fixtures.ts';
import { openSoundCard, type SoundCard } from '../sound/sound-card.ts';
import type { Browser } from './browser.ts';
import { openFirefox } from './firefox.ts';
import { openWebKit } from './webkit.ts';

const ENGINES = { firefox: openFirefox, webkit: openWebKit };

export interface EngineOption {
	readonly engine: keyof typeof ENGINES;
}

export const test = base.extend<
	EngineOption & { blocked: boolean; phone: Browser; url: string },
	{ card: SoundCard }
>({
	engine: ['firefox', { option: true }],
	/** All site data is refused. */
	blocked: [false, { option: true }],
	card: [
		async ({}, use) => {
			const card = await openSoundCard([]);
			await use(card);
			await card.close();
		},
		{ scope: 'worker' }
	],
	url: async ({}, use) => {
		const site = await openSite(BUILDS.app);
		await use(site.url);
		await site.stop();
	},
	phone: async ({ engine, blocked, card }, use, info) => {
		const folder = info.outputPath('profile');
		mkdirSync(folder, { recursive: true });
		const browser = await ENGINES[engine]({ env: card.env, folder, blocked });
		await use(browser);
		await browser.close();
	}
});

export { expect };

/** What is heard: its time in seconds, and whether it plays. */
export const heard = (browser: Browser) =>
	browser.run(() => {
		const { currentTime = 0, paused = true } = window.heard ?? {};
		return { time: currentTime, plays: !paused };
	});

const offersSound = (browser: Browser) =>
	browser.run(() =>
		[...document.querySelectorAll('button')].some((it) => it.textContent?.trim() === 'Try sound')
	);

/** The track has come to this second, and plays. */
export const playsFrom = (browser: Browser, time: number) =>
	expect
		.poll(async () => {
			// a slow machine makes the track so late that the tap before it counts no more
			if (await offersSound(browser)) await browser.tap('Try sound');
			const now = await heard(browser);
			return now.plays ? now.time : -1;
		})
		.toBeGreaterThanOrEqual(time);

/** Starts a routine, answers what is asked before, and goes to some second of its track. */
export async function startAt(browser: Browser, page: string, time: number) {
	await browser.goto(page);
	await browser.tap('Start');
	await browser.tap('None of these: start');
	await playsFrom(browser, 0.5);
	await browser.run((to) => void (window.heard.currentTime = to), time);
	// until it is kept
	await playsFrom(browser, time + 4);
}
