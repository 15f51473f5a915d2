import { freshPage } from './measure.mjs';

/**
 * Total blocking time in ms, at a processor four times slower: of each task of the main thread what is longer
 * than 50 ms, from the first paint till there was none for five seconds.
 * @param {import('playwright').Browser} browser @param {string} url
 */
export async function blocking(browser, url) {
	const { context, page } = await freshPage(browser, 4);
	await page.goto(url, { waitUntil: 'load' });
	const blocked = await page.evaluate(async () => {
		/** @type {{ start: number, end: number }[]} */
		const tasks = [];
		new PerformanceObserver((list) => {
			for (const { startTime: start, duration } of list.getEntries())
				tasks.push({ start, end: start + duration });
		}).observe({ type: 'longtask', buffered: true });
		const loaded = performance.now();
		const last = () => tasks.at(-1)?.end ?? loaded;
		while (performance.now() < Math.max(loaded, last()) + 5000)
			await new Promise((done) => setTimeout(done, 500));
		// it may come after the load
		const [paint] = performance.getEntriesByName('first-contentful-paint');
		const from = paint?.startTime ?? NaN;
		return tasks
			.map(({ start, end }) => end - Math.max(start, from) - 50)
			.reduce((sum, over) => sum + Math.max(0, over), 0);
	});
	await context.close();
	return blocked;
}
