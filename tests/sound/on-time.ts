import type { Page } from '@playwright/test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type * as Tracks from './expected.ts';
import { expect, hide, test, visibility } from './fixtures.ts';
import { listen, table } from './listen.ts';

const ROUTINE = 'quick-five';
const LIMIT_MS = 5;
const BLOCK_MS = 5000;
/** Between the tap and the track's first sample. */
const SLACK_MS = 10_000;

/** The app's own modules, through Vite: they use its `$lib` and its globs. */
async function expected() {
	const $lib = fileURLToPath(new URL('../../src/lib', import.meta.url));
	const file = fileURLToPath(new URL('expected.ts', import.meta.url));
	const config = { configFile: false as const, resolve: { alias: { $lib } } };
	const { module } = await runnerImport<typeof Tracks>(file, config);
	return module.expectedOf(ROUTINE);
}

/** Nothing else runs in the page for five seconds. */
const block = (page: Page) =>
	page.evaluate((length) => {
		const start = performance.now();
		while (performance.now() - start < length);
		return performance.now() - start;
	}, BLOCK_MS);

for (const state of ['visible', 'hidden'])
	test(`every sound is heard on time, page ${state}`, async ({
		card,
		context,
		page,
		url
	}, info) => {
		const track = await expected();
		const { schedule, samples, rate } = track;
		expect(schedule.length).toBeGreaterThan(40);
		await page.goto(`${url}play/${ROUTINE}/`);
		const recorded = await card.record(info.outputPath('heard.s16le'), rate);
		await page.getByRole('button', { name: 'Start', exact: true }).click();
		const tapped = Date.now();
		const until = (time: number) => sleep(Math.max(0, tapped + time - Date.now()));

		if (state === 'hidden') {
			await hide(context, page);
			for (const part of [1 / 3, 2 / 3]) {
				await until((schedule[Math.floor(part * schedule.length)]?.time ?? 0) * 1000 - 1000);
				expect(await block(page)).toBeGreaterThanOrEqual(BLOCK_MS);
			}
		}
		await until((samples.length / rate) * 1000 + SLACK_MS);
		expect(await visibility(page)).toBe(state);

		const heard = listen(track, await recorded());
		console.log(`Page ${state}:\n${table(heard)}`);
		expect(heard.filter(({ correlation }) => correlation > 0.9)).toHaveLength(schedule.length);
		expect(heard.filter(({ error }) => !(Math.abs(error) <= LIMIT_MS))).toEqual([]);
	});
