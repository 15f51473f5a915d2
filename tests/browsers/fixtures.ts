import { mkdirSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import { BUILDS } from '../../src/commands/builds.mjs';
import { openSite } from '../fixtures.ts';
import { openSoundCard, type SoundCard } from '../sound/sound-card.ts';
import type { Browser } from './browser.ts';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import { goingFirst } from './processes.ts';
import { openWebKit } from './webkit.ts';

const ENGINES = { firefox: openFirefox, webkit: openWebKit, chromium: openChromium };

export interface EngineOption {
	readonly engine: keyof typeof ENGINES;
}

/** What the page shows, plays and has said. */
const stateOf = (browser: Browser) =>
	browser
		.run(() => {
			const { src, currentTime, paused, readyState, networkState } = window.heard ?? {};
			const element = JSON.stringify({ src, currentTime, paused, readyState, networkState });
			return [location.href, document.body.innerText, element, ...window.said].join('\n');
		})
		.catch(String);

export const test = base.extend<
	EngineOption & { blocked: boolean; first: boolean; phone: Browser; url: string },
	{ card: SoundCard }
>({
	engine: ['firefox', { option: true }],
	/** All site data is refused. */
	blocked: [false, { option: true }],
	/** The browser goes before all else that runs here: its time is measured. */
	first: [false, { option: true }],
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
	phone: async ({ engine, blocked, first, card }, use, info) => {
		const folder = info.outputPath('profile');
		mkdirSync(folder, { recursive: true });
		const open = () => ENGINES[engine]({ env: card.env, folder, blocked });
		const browser = await (first ? goingFirst(open) : open());
		await use(browser);
		if (info.status !== info.expectedStatus) console.log(await stateOf(browser));
		await browser.close();
	}
});

export { expect };
