import type { Page } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { appModule } from './app-module.ts';
import type * as Tracks from './expected.ts';
import { expect, hide, test, visibility } from './fixtures.ts';
import { listen, table } from './listen.ts';
import { openRoutine } from './open-routine.ts';

const LIMIT_MS = 5;
const BLOCK_MS = 5000;
/** Between the tap and the track's first sample. */
const SLACK_MS = 10_000;

/** Every routine that ships: longest first, so that none is left to run alone at the end. */
const shipped = readdirSync('routines').flatMap(
	(file) => /^(.*)(?<!schema)\.json$/.exec(file)?.[1] ?? []
);
const cases = [
	...shipped.map((id) => ({ id, state: 'hidden' })),
	{ id: 'study-style-seated', state: 'visible' }
];

/** Nothing else runs in the page for five seconds. */
const block = (page: Page) =>
	page.evaluate((length) => {
		const start = performance.now();
		while (performance.now() - start < length);
		return performance.now() - start;
	}, BLOCK_MS);

for (const { id, state } of cases)
	test(`every tone and every word is heard on time: ${id}, page ${state}`, async ({
		chromium,
		card,
		context,
		page,
		url
	}, info) => {
		const { expectedOf } = await appModule<typeof Tracks>('expected.ts');
		const track = await expectedOf(id);
		const { schedule, samples, rate, lines, routine } = track;
		// every line of the routine is among what is listened for, and begins with its moment
		for (const { time, say } of lines) {
			const first = schedule.find((one) => one.kind === 'voice' && one.time >= time);
			expect(say.startsWith(first?.sound ?? '–'), `${say} at ${time}`).toBe(true);
			expect((first?.time ?? NaN) - time).toBeLessThan(1.5);
		}
		await openRoutine(page, url, routine);
		await chromium.goFirst();
		const recorded = await card.record(info.outputPath('heard.s16le'), rate);
		// where a doctor has to have agreed it asks for that, too
		await page.getByRole('button', { name: /^(Yes: s|S)tart$/ }).click();
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
		console.log(`${id}, page ${state}:\n${table(heard)}`);
		expect(heard.filter(({ correlation }) => correlation > 0.9)).toHaveLength(schedule.length);
		expect(heard.filter(({ error }) => !(Math.abs(error) <= LIMIT_MS))).toEqual([]);
	});
