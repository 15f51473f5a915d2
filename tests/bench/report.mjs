import { freshPage } from './measure.mjs';

/** For the page: years of nights, as they are kept. */
function keepYears() {
	const DAY = 86_400_000;
	const keep = (/** @type {string} */ id, /** @type {object} */ fields) => {
		const changes = Object.entries(fields).map(([field, value]) => [field, [1, value]]);
		const entry = { version: 2, id, changes: Object.fromEntries(changes) };
		localStorage.setItem(`bedtime-stretch/diary/${id}`, JSON.stringify(entry));
	};
	const zone = 'Europe/Dublin';
	for (let i = 0; i < 5000; i++) {
		const startedAt = Date.now() - (i * 0.6 + 0.3) * DAY;
		keep(`c${i}`, { kind: 'cramp', startedAt, zone, muscle: 'calf', pain: i % 11 });
	}
	for (let i = 0; i < 3000; i++)
		keep(`e${i}`, {
			...{ kind: 'evening', startedAt: Date.now() - (i + 0.5) * DAY, zone },
			...{ routine: 'bedtime-calm', played: 740 }
		});
}

/**
 * From a tap on another period, the longest, to the page that shows it; ms.
 * @param {import('playwright').Browser} browser @param {string} url
 */
export async function reported(browser, url) {
	const { context, page, devtools } = await freshPage(browser, 1, 'block');
	await page.goto(`${url}reminder/`);
	await page.evaluate(keepYears);
	await page.goto(`${url}report/`);
	await page.getByRole('heading', { name: 'Night leg cramps' }).waitFor();
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	const took = await page.getByRole('radio', { name: 'All' }).evaluate(async (radio) => {
		const start = performance.now();
		if (radio instanceof HTMLElement) radio.click();
		await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
		return performance.now() - start;
	});
	await page.getByRole('heading', { name: 'By year' }).waitFor();
	await context.close();
	return took;
}
