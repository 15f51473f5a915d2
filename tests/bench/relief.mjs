import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { browserHere } from '../../src/commands/browser.mjs';
import { serve } from '../../src/commands/serve.mjs';
import { meterDiary } from './in-diary.mjs';
import { largestPaint } from './measure.mjs';

const SIZE = { width: 390, height: 844 };
const SLOWER = 6;

/** @param {string} profile */
const launch = (profile) =>
	chromium.launchPersistentContext(profile, {
		executablePath: browserHere(),
		viewport: SIZE,
		hasTouch: true
	});

/** @param {import('playwright').Page} page */
async function slow(page) {
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

/**
 * Largest paint of a page in a browser that has just been started, once its worker has kept the site and the
 * server is gone; at a processor six times slower, in ms.
 * @param {string} folder @param {string} path
 */
export async function coldPaint(folder, path) {
	const profile = mkdtempSync(join(tmpdir(), 'bench-'));
	const site = await serve(folder, { port: 0, host: 'localhost' });
	const first = await launch(profile);
	const [before = await first.newPage()] = first.pages();
	await before.goto(site.url, { waitUntil: 'load' });
	await before.evaluate(async () => void (await navigator.serviceWorker.ready));
	await first.close();
	await site.close();
	const again = await launch(profile);
	const [page = await again.newPage()] = again.pages();
	await slow(page);
	await page.goto(site.url + path, { waitUntil: 'load' });
	const time = await largestPaint(page);
	await again.close();
	rmSync(profile, { recursive: true, force: true });
	return time;
}

/**
 * From a touch to the element's `playing`, in ms: on the page of a cramp 300 ms after its first paint, and then
 * by a bare element that has loaded the same file; at a processor six times slower. `diary` is what of the time
 * until it plays, the page's own start with it, the diary has taken.
 * @param {import('playwright').Browser} browser @param {string} url
 */
export async function firstTouch(browser, url) {
	const context = await browser.newContext({ viewport: SIZE, hasTouch: true });
	const page = await context.newPage();
	await slow(page);
	await page.addInitScript(meterDiary);
	await page.addInitScript(() => {
		const { play } = HTMLMediaElement.prototype;
		let touched = 0;
		addEventListener('pointerup', ({ timeStamp }) => (touched = timeStamp), true);
		HTMLMediaElement.prototype.play = function () {
			// as on a phone: nothing plays before a touch
			if (!touched) return Promise.reject(new DOMException('no', 'NotAllowedError'));
			const took = () => {
				const diary = Reflect.get(window, 'inDiary');
				console.log('took', performance.now() - touched, this.currentSrc, diary);
			};
			this.addEventListener('playing', took, { once: true });
			return play.call(this);
		};
		new PerformanceObserver(() => setTimeout(() => console.log('touch'), 300)).observe({
			type: 'paint',
			buffered: true
		});
	});
	/** @param {string} word */
	const told = (word) =>
		page.waitForEvent('console', { predicate: (message) => message.text().startsWith(word) });
	/** @param {number} y */
	const touch = async (y) => {
		const took = told('took');
		await page.touchscreen.tap(195, y);
		const [, time, file, diary] = (await took).text().split(' ');
		return { time: Number(time), file, diary: Number(diary) };
	};
	const painted = told('touch');
	await page.goto(url, { waitUntil: 'commit' });
	await painted;
	const ours = await touch(300);
	// it does write the cramp down, and that is seen
	await page.waitForFunction(() => Reflect.get(window, 'inDiary') > 0);
	await page.goto('about:blank');
	await page.goto(`${url}../about/`, { waitUntil: 'load' });
	await page.evaluate(async (file) => {
		const bare = new Audio(file);
		bare.preload = 'auto';
		await new Promise((resolve) => bare.addEventListener('canplaythrough', resolve));
		addEventListener('pointerup', () => void bare.play(), { once: true });
	}, ours.file);
	const bare = await touch(300);
	await context.close();
	return { ours: ours.time, bare: bare.time, file: ours.file, diary: ours.diary };
}

/**
 * The longest time from an event of a tap to the next picture, in ms; browsers round it to 8.
 * @param {import('playwright').Browser} browser @param {string} url
 * @param {(page: import('playwright').Page) => Promise<void>} ready settles when the page may be tapped
 * @param {(page: import('playwright').Page) => import('playwright').Locator} target
 */
async function answer(browser, url, ready, target) {
	const context = await browser.newContext({ viewport: SIZE, hasTouch: true });
	const page = await context.newPage();
	await page.goto(url, { waitUntil: 'load' });
	await ready(page);
	await page.evaluate(() => {
		Object.assign(window, { longest: 0 });
		new PerformanceObserver((list) => {
			const taps = list.getEntries().filter(({ name }) => /^(pointer(down|up)|click)$/.test(name));
			const longest = Math.max(Reflect.get(window, 'longest'), ...taps.map((t) => t.duration));
			Object.assign(window, { longest });
		}).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16 }));
	});
	await target(page).tap();
	await page.waitForFunction(() => Reflect.get(window, 'longest') > 0);
	const longest = await page.evaluate(() => Reflect.get(window, 'longest'));
	await context.close();
	return Number(longest);
}

/**
 * The tap on Relief now, then one on a button of the bare page.
 * @param {import('playwright').Browser} browser @param {string} ours @param {string} bare
 */
export const tapAnswers = async (browser, ours, bare) => ({
	ours: await answer(
		browser,
		ours,
		async (page) => {
			await page.waitForFunction(() => performance.getEntriesByName('relief-ready').length > 0);
		},
		(page) => page.getByRole('link', { name: 'Relief now' })
	),
	bare: await answer(
		browser,
		bare,
		async (page) => {
			// a tap that comes before its scripts is lost
			await page.waitForFunction(() => {
				const button = document.querySelector('button');
				if (/[1-9]/.test(button?.textContent ?? '')) return true;
				button?.click();
			});
		},
		(page) => page.getByRole('button')
	)
});
