import { mkdirSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import { BUILDS } from '../../src/commands/builds.mjs';
import { openSite, type Site } from '../fixtures.ts';
import { openSoundCard, type SoundCard } from '../sound/sound-card.ts';
import { SIZE, type Browser } from './browser.ts';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import { withHands } from './hands.ts';
import { nightZone } from './night-zone.ts';
import { goingFirst } from './processes.ts';
import { openScreen } from './screen.ts';
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

type Screen = Awaited<ReturnType<typeof openScreen>>;

interface Device {
	/** All site data is refused. */
	readonly blocked: boolean;
	/** The browser goes before all else that runs here: its time is measured. */
	readonly first: boolean;
	/** It fills a screen that is as small as a phone's. */
	readonly filmed: boolean;
	readonly display: Screen;
	readonly site: Site;
	readonly url: string;
	/** Opens the browser, with what it has kept; one that was open is closed before. */
	readonly open: () => Promise<Browser>;
	readonly phone: Browser;
}

export const test = base.extend<EngineOption & Device, { card: SoundCard }>({
	engine: ['firefox', { option: true }],
	blocked: [false, { option: true }],
	first: [false, { option: true }],
	filmed: [false, { option: true }],
	card: [
		async ({}, use) => {
			const card = await openSoundCard(['parec']);
			await use(card);
			await card.close();
		},
		{ scope: 'worker' }
	],
	display: async ({ filmed }, use) => {
		const screen = await (filmed ? openScreen(SIZE.width, SIZE.height) : openScreen(1300, 1300));
		await use(screen);
		await screen.close();
	},
	site: async ({}, use) => {
		const site = await openSite(BUILDS.app);
		await use(site);
		await site.stop();
	},
	url: ({ site }, use) => use(site.url),
	// the site is there for as long as the browser is
	open: async ({ engine, blocked, first, filmed, card, display, site: _ }, use, info) => {
		const folder = info.outputPath('profile');
		mkdirSync(folder, { recursive: true });
		// a day theme is light, and right so
		const zone: Record<string, string> = filmed ? { TZ: nightZone() } : {};
		const env = { ...card.env, ...zone, DISPLAY: display.name };
		const open = async () =>
			withHands(await ENGINES[engine]({ env, folder, blocked, filmed }), folder);
		let browser: Browser | undefined;
		await use(async () => {
			await browser?.close();
			return (browser = await (first ? goingFirst(open) : open()));
		});
		if (browser && info.status !== info.expectedStatus) console.log(await stateOf(browser));
		await browser?.close();
	},
	phone: async ({ open }, use) => use(await open())
});

export { expect };
