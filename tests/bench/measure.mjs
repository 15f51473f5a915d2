import { chromium } from 'playwright';
import { browserHere } from '../../src/commands/browser.mjs';

/** @param {readonly number[]} values */
export const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

export const open = () => chromium.launch({ executablePath: browserHere() });

/**
 * A fresh page with a slowed processor.
 * @param {import('playwright').Browser} browser @param {number} slower @param {'allow' | 'block'} [serviceWorkers]
 */
export async function freshPage(browser, slower, serviceWorkers = 'allow') {
	const viewport = { width: 390, height: 844 };
	const context = await browser.newContext({ viewport, serviceWorkers });
	// the questions before the first routine are asked once, and not what is measured
	await context.addInitScript(() =>
		localStorage.setItem('bedtime-stretch/settings', '{"version":1,"screened":true}')
	);
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
	return { context, page, devtools };
}

/** @param {import('playwright').Page} page */
export const largestPaint = (page) =>
	page.evaluate(
		() =>
			/** @type {Promise<number>} */ (
				new Promise((resolve) =>
					new PerformanceObserver((list) =>
						resolve(list.getEntries().at(-1)?.startTime ?? NaN)
					).observe({ type: 'largest-contentful-paint', buffered: true })
				)
			)
	);

/**
 * Largest contentful paint in ms, at a processor four times slower.
 * @param {import('playwright').Browser} browser @param {string} url
 */
export async function paint(browser, url) {
	// the bare page starts its worker before it is painted, and would seem slower than it is
	const { context, page } = await freshPage(browser, 4, 'block');
	await page.goto(url, { waitUntil: 'load' });
	const time = await largestPaint(page);
	await context.close();
	return time;
}

/**
 * How long the track with its voice took, from the pack being there to loaded, and the longest main-thread
 * task from the first track's beginning on; ms.
 * @param {import('playwright').Browser} browser @param {string} url @param {number} slower
 */
export async function mixing(browser, url, slower) {
	const { context, page } = await freshPage(browser, slower);
	await page.goto(url, { waitUntil: 'load' });
	const spoken = await page.waitForFunction(() => {
		const tracks = performance.getEntriesByName('track');
		return tracks.find((track) => Reflect.get(track, 'detail') === 'spoken')?.duration;
	});
	const ready = Number(await spoken.jsonValue());
	const task = await page.evaluate(async () => {
		const [track] = performance.getEntriesByName('track');
		/** @type {PerformanceEntry[]} */
		const tasks = await new Promise((resolve) => {
			new PerformanceObserver((list) => resolve(list.getEntries())).observe({
				type: 'longtask',
				buffered: true
			});
			setTimeout(() => resolve([]), 300);
		});
		const during = tasks.filter((t) => t.startTime + t.duration > (track?.startTime ?? 0));
		return Math.max(0, ...during.map((t) => t.duration));
	});
	await context.close();
	return { ready, task };
}

/**
 * Share of a core that the main thread needs over ten seconds, once the page is where it is led.
 * @param {import('playwright').Browser} browser @param {string} url
 * @param {(page: import('playwright').Page) => Promise<void>} lead
 */
async function shareOf(browser, url, lead) {
	const { context, page, devtools } = await freshPage(browser, 1);
	await page.goto(url);
	await lead(page);
	// the processor's own time: what other programs take meanwhile is not ours
	await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
	const busy = async () => {
		const { metrics } = await devtools.send('Performance.getMetrics');
		return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
	};
	await page.waitForTimeout(2000); // the page has settled
	const before = await busy();
	await page.waitForTimeout(10_000);
	const share = ((await busy()) - before) / 10;
	await context.close();
	return share;
}

/** By its key: under a mouse the browser looks at each change what it stands on, and a phone has none.
 * @param {import('playwright').Page} page @param {string} name */
const press = (page, name) => page.getByRole('button', { name, exact: true }).press('Enter');

/** Half a second after Start a tap is one that is not meant to be the second of two.
 * @param {import('playwright').Page} page */
export const meantAgain = (page) => page.waitForTimeout(600);

/** @param {import('playwright').Browser} browser @param {string} url of a routine */
export const holding = (browser, url) =>
	shareOf(browser, url, async (page) => {
		await press(page, 'Start');
		await page.getByText('Hold', { exact: false }).first().waitFor();
	});

/** @param {import('playwright').Browser} browser @param {string} url of what follows a cramp */
export const breathing = (browser, url) =>
	shareOf(browser, url, async (page) => {
		await page.locator('svg path').first().waitFor({ state: 'attached' });
	});

/** @param {import('playwright').Browser} browser @param {string} url of a routine */
export const black = (browser, url) =>
	shareOf(browser, url, async (page) => {
		await press(page, 'Start');
		await press(page, 'Black screen');
	});

/** @param {import('playwright').Browser} browser @param {string} url of a routine */
export const finished = (browser, url) =>
	shareOf(browser, url, async (page) => {
		await press(page, 'Start');
		const end = page.getByRole('heading', { name: 'All done.' });
		while (!(await end.isVisible())) await page.keyboard.press('ArrowRight');
		// its last picture, and the light that goes after it
		await page.waitForTimeout(5000);
	});

/**
 * A session with its figure, and a look at the main thread's own time for scripts and at how often
 * something was drawn till now.
 * @param {import('playwright').Browser} browser @param {string} url @param {number} slower
 */
async function figured(browser, url, slower) {
	const { context, page, devtools } = await freshPage(browser, slower);
	await page.addInitScript(() => {
		Object.assign(window, { drawn: 0 });
		const count = () => Object.assign(window, { drawn: Reflect.get(window, 'drawn') + 1 });
		const changes = { subtree: true, attributeFilter: ['d', 'transform'] };
		new MutationObserver(count).observe(document, changes);
	});
	const look = async () => {
		const { metrics } = await devtools.send('Performance.getMetrics');
		const script = metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN;
		return { script, drawn: Number(await page.evaluate(() => Reflect.get(window, 'drawn'))) };
	};
	await page.goto(url);
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await page.locator('svg path').first().waitFor({ state: 'attached' });
	await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
	return { context, page, look };
}

/**
 * Script per drawing in ms while one gets ready, and of how many drawings.
 * @param {import('playwright').Browser} browser @param {string} url of a routine with 10 s to get ready
 * @param {number} slower
 */
export async function drawing(browser, url, slower) {
	const { context, page, look } = await figured(browser, url, slower);
	await page.waitForTimeout(1000); // the page has settled
	const [from, to] = [await look(), await page.waitForTimeout(5000).then(look)];
	await context.close();
	const frames = to.drawn - from.drawn;
	return { perFrame: ((to.script - from.script) * 1000) / frames, frames };
}

/**
 * How often the figure is drawn in ten seconds of a hold.
 * @param {import('playwright').Browser} browser @param {string} url of a routine whose first hold is longer
 */
export async function drawnInHold(browser, url) {
	const { context, page, look } = await figured(browser, url, 1);
	await page.getByText('Hold', { exact: false }).first().waitFor();
	await page.waitForTimeout(1000); // the pose is reached
	const [before, after] = [await look(), await page.waitForTimeout(10_000).then(look)];
	await context.close();
	return after.drawn - before.drawn;
}
