import { setTimeout as sleep } from 'node:timers/promises';
import { choose, expect, runs, startSession, test } from './fixtures.ts';

const STALL = 15;

/** Blocks the page for a while; what its digits say by the second frame after it, and what has passed. */
const stall = () => {
	const digits = document.querySelector('[role=timer]') ?? document.body;
	const look = () => {
		const [minutes = 0, rest = 0] = (digits.textContent ?? '').split(':').map(Number);
		const page = performance.now() / 1000;
		return { left: minutes * 60 + rest, page, track: window.heard?.currentTime };
	};
	const change = () =>
		new Promise<ReturnType<typeof look>>((resolve) => {
			const observer = new MutationObserver(() => (observer.disconnect(), resolve(look())));
			observer.observe(digits, { subtree: true, characterData: true, childList: true });
		});
	const frame = () => new Promise((next) => requestAnimationFrame(next));
	return change().then(async (before) => {
		// an answer that is waited for keeps everything waiting, and costs no time of the processor
		const request = new XMLHttpRequest();
		request.open('GET', '/stall', false);
		request.send();
		await frame().then(frame);
		return { before, first: look(), after: await change() };
	});
};

for (const sound of ['tones', 'silent'])
	test(`the time left is right at once after the page was blocked for ${STALL} s: ${sound}`, async ({
		page
	}) => {
		await choose(page, { sound });
		await page.route('**/stall', async (route) => {
			await sleep(STALL * 1000);
			await route.fulfill({ body: '' });
		});
		await startSession(page);
		const { before, first, after } = await page.evaluate(stall);
		const clock = sound === 'tones' ? 'track' : 'page';
		expect(first.page - before.page).toBeGreaterThanOrEqual(STALL);
		// within a second nothing changes
		const late = first[clock] - before[clock] - (before.left - first.left);
		expect(late).toBeGreaterThan(-0.2);
		expect(late).toBeLessThan(1.2);
		const passed = after[clock] - before[clock];
		expect(Math.abs(passed - (before.left - after.left))).toBeLessThan(0.2);
	});

test('a frozen page plays on when it wakes', async ({ page, context }) => {
	await startSession(page);
	const devtools = await context.newCDPSession(page);
	await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
	await devtools.send('Page.setWebLifecycleState', { state: 'active' });
	await runs(page);
	expect(await page.evaluate(() => window.heard.paused)).toBe(false);
});
