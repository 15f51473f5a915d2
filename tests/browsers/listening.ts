import type { Browser } from './browser.ts';
import { expect } from './fixtures.ts';

/** What is heard: its time in seconds, and whether it plays; `track`: not only the first words. */
export const heard = (browser: Browser) =>
	browser.run(() => {
		const { currentTime = 0, paused = true, src = '' } = window.heard ?? {};
		return { time: currentTime, plays: !paused, track: src.startsWith('blob:') };
	});

/** What the page says, as it is seen. */
export const text = (browser: Browser) => browser.run(() => document.body.innerText);

/** The page comes to say this. */
export const says = (browser: Browser, what: string, timeout = 20_000) =>
	// between two pages there is none to ask
	expect.poll(() => text(browser).catch(String), { timeout }).toContain(what);

/** What asks for a touch: a slow machine makes a track so late that the one before it counts no more, or none. */
const ASKS = ['Try sound', 'Tap anywhere for voice', 'Try sound again'];

/** For the page: where the button lies that has one of these names. */
function asking(names: readonly string[]) {
	const found = [...document.querySelectorAll('button')].find((it) =>
		names.includes(it.textContent?.trim() ?? '')
	);
	const { x, y, width, height } = found?.getBoundingClientRect() ?? new DOMRect();
	return width ? { x: Math.round(x + width / 2), y: Math.round(y + height / 2) } : undefined;
}

/** What asks for a touch gets it. */
export async function touchWhatAsks(browser: Browser, asks: readonly string[] = ASKS) {
	// between two pages there is none to ask
	const place = await browser.run(asking, asks).catch(() => undefined);
	if (place) await browser.touch(place.x, place.y);
}

/** The track has come to this second, and plays; what asks for it is touched. */
export const playsFrom = (browser: Browser, time: number, asks: readonly string[] = ASKS) =>
	expect
		.poll(
			async () => {
				await touchWhatAsks(browser, asks);
				const now = await heard(browser).catch(() => undefined);
				return now?.plays && now.track ? now.time : -1;
			},
			{ timeout: 60_000 }
		)
		.toBeGreaterThanOrEqual(time);

/** Starts a routine, answers what is asked before, and listens to its track from just before `time` on; returns where it is. */
export async function playTo(browser: Browser, page: string, time: number): Promise<number> {
	await browser.goto(page);
	await browser.tap('Start');
	await browser.tap('None of these: start');
	await playsFrom(browser, 0.1);
	// as the lock screen's slider does
	await browser.run(
		(seekTime) => window.lockScreen.seekto?.({ action: 'seekto', seekTime }),
		time - 2
	);
	await playsFrom(browser, time);
	return (await heard(browser)).time;
}
