import { setTimeout as sleep } from 'node:timers/promises';
import { choose, shown } from '../fixtures.ts';
import { noteHeard } from '../in-page.ts';
import { expect, hide, test, visibility } from './fixtures.ts';
import { countFrames } from './frames.ts';

const HIDDEN_MS = 60_000;

declare global {
	interface Window {
		/** What the digits show, in seconds, and when: by the page's clock and the track's. */
		look(): { left: number; page: number; track: number };
		/** The same at the next change of the digits. */
		change(): Promise<ReturnType<Window['look']>>;
		/** The same in the first frame after the page was hidden. */
		back: Promise<ReturnType<Window['look']>>;
	}
}

function watch() {
	const timer = () => document.querySelector('[role=timer]') ?? document.body;
	window.look = () => {
		const [minutes = 0, seconds = 0] = (timer().textContent ?? '').split(':').map(Number);
		const page = performance.now() / 1000;
		return { left: minutes * 60 + seconds, page, track: window.heard?.currentTime };
	};
	window.change = () =>
		new Promise((resolve) => {
			const observer = new MutationObserver(() => (observer.disconnect(), resolve(window.look())));
			observer.observe(timer(), { subtree: true, characterData: true, childList: true });
		});
	window.back = new Promise((resolve) =>
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'visible')
				requestAnimationFrame(() => setTimeout(() => resolve(window.look())));
		})
	);
}

for (const sound of ['tones', 'silent'])
	test(`hidden for a minute no frame is made, and the time left is right at once after: ${sound}`, async ({
		context,
		page,
		url
	}) => {
		await page.addInitScript(noteHeard);
		await page.addInitScript(watch);
		await choose(page, { sound });
		await page.goto(`${url}play/bedtime-calm/`);
		await page.getByRole('button', { name: 'Start', exact: true }).click();
		await expect(page.getByRole('timer')).toBeVisible();
		const massage = page.getByRole('heading', { name: 'Calf massage' });
		const onward = () => page.keyboard.press('ArrowRight').then(() => massage.isVisible());
		await expect.poll(onward, { timeout: 20_000, intervals: [500] }).toBe(true);
		// a part that is still the same a minute and a half later
		await expect.poll(() => shown(page), { timeout: 90_000 }).toBeGreaterThan(90);

		const twoChanges = () => page.evaluate(() => window.change().then(() => window.change()));
		expect(await countFrames(context, page, twoChanges)).toBeGreaterThan(0);
		const before = await page.evaluate(() => window.change());
		await hide(context, page);
		expect(await countFrames(context, page, () => sleep(HIDDEN_MS))).toBe(0);
		expect(await visibility(page)).toBe('hidden');
		await page.bringToFront();
		const first = await page.evaluate(() => window.back);
		const after = await page.evaluate(() => window.change());

		const clock = sound === 'tones' ? 'track' : 'page';
		const left = before.left - (first[clock] - before[clock]);
		expect(first.left).toBeGreaterThanOrEqual(Math.ceil(left - 0.2));
		expect(first.left).toBeLessThanOrEqual(Math.ceil(left + 0.2));
		const passed = after[clock] - before[clock];
		expect(Math.abs(passed - (before.left - after.left))).toBeLessThan(0.2);
	});
