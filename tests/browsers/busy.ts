import { spawn, type ChildProcess } from 'node:child_process';
import type { Browser } from './browser.ts';
import { openCold, openWarm } from './cramp.ts';
import { expect, test } from './fixtures.ts';
import { touchWhatAsks } from './listening.ts';

/** How often each is tried. */
const TRIES = Number(process.env.TRIES ?? 1);
/** So long may the button be ahead of the sound, in seconds. */
const MOST = 3;

declare global {
	interface Window {
		/** In seconds: the longest that the button was untrue, and how long another track has been heard. */
		watched: { untrue: number; heard: number };
	}
}

/** For the page: sees ten times a second whether the button offers to stop a sound that is not there. */
function watch(isFirst: boolean) {
	const watched = (window.watched = { untrue: 0, heard: 0 });
	// the first track may sound by now
	const before = isFirst ? '' : window.heard.src;
	let [since, last, looked] = [performance.now(), -1, performance.now()];
	const looking = setInterval(() => {
		if (window.watched !== watched) return clearInterval(looking);
		const now = performance.now();
		const says = document.querySelector('[data-first-words]')?.textContent?.trim();
		const { src = '', currentTime = -1, paused = true } = window.heard ?? {};
		const sounds = currentTime !== last && !paused;
		if (says !== 'Stop sound' || sounds) since = now;
		watched.untrue = Math.max(watched.untrue, (now - since) / 1000);
		if (sounds && src.startsWith('blob:') && src !== before) watched.heard += (now - looked) / 1000;
		[last, looked] = [currentTime, now];
	}, 100);
}

/** Until the guidance, or what `act` asks for instead, was heard for two seconds: how long the button was untrue. */
async function longestUntrue(browser: Browser, act?: () => Promise<unknown>): Promise<number> {
	await browser.run(watch, !act);
	await act?.();
	const heard = async () => {
		await touchWhatAsks(browser);
		return browser.run(() => window.watched.heard);
	};
	await expect.poll(heard, { timeout: 60_000 }).toBeGreaterThan(2);
	return browser.run(() => window.watched.untrue);
}

test.describe('beside two programs that take all of the processor', () => {
	const busy: ChildProcess[] = [];
	test.beforeEach(() => {
		for (let i = 0; i < 2; i++) busy.push(spawn(process.execPath, ['-e', 'for (;;);']));
	});
	test.afterEach(() => busy.splice(0).forEach((program) => program.kill()));

	for (const [start, open] of Object.entries({ cold: openCold, warm: openWarm }))
		test(`Stop sound is offered only while there is a sound: ${start}`, async ({ phone, url }) => {
			test.setTimeout(60_000 + TRIES * 120_000);
			for (let tries = 0; tries < TRIES; tries++) {
				await open(phone, url);
				const first = await longestUntrue(phone);
				expect.soft(first, `calf, ${tries}`).toBeLessThan(MOST);
				const other = await longestUntrue(phone, () => phone.tap('Foot'));
				expect.soft(other, `foot, ${tries}`).toBeLessThan(MOST);
				console.log(start, tries, first.toFixed(1), other.toFixed(1));
			}
		});
});
