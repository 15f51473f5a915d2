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

const offersSound = (browser: Browser) =>
	browser.run(() =>
		[...document.querySelectorAll('button')].some((it) => it.textContent?.trim() === 'Try sound')
	);

/** The track has come to this second, and plays. */
export const playsFrom = (browser: Browser, time: number) =>
	expect
		.poll(
			async () => {
				// a slow machine makes the track so late that the tap before it counts no more
				if (await offersSound(browser)) await browser.tap('Try sound');
				const now = await heard(browser);
				return now.plays && now.track ? now.time : -1;
			},
			{ timeout: 60_000 }
		)
		.toBeGreaterThanOrEqual(time);

/** Starts a routine, answers what is asked before, and listens to its track up to `time`; returns where it is. */
export async function playTo(browser: Browser, page: string, time: number): Promise<number> {
	await browser.goto(page);
	await browser.tap('Start');
	await browser.tap('None of these: start');
	await playsFrom(browser, time);
	return (await heard(browser)).time;
}
