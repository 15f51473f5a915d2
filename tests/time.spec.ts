import { setTimeout as sleep } from 'node:timers/promises';
import { choose, expect, runs, startSession, test } from './fixtures.ts';

test.use({ idle: false, voice: false });

const STALL = 5;

interface Look {
	/** What the digits say, in seconds. */
	readonly left: number;
	readonly page: number;
	readonly track: number;
}

/** Blocks the page for a while. Looks as the digits change: twice before it, the first time after it, twice more. */
const stall = () => {
	const digits = document.querySelector('[role=timer]') ?? document.body;
	const look = (): Look => {
		const [minutes = 0, rest = 0] = (digits.textContent ?? '').split(':').map(Number);
		const page = performance.now() / 1000;
		return { left: minutes * 60 + rest, page, track: window.heard?.currentTime };
	};
	const change = () =>
		new Promise<Look>((resolve) => {
			const observer = new MutationObserver(() => (observer.disconnect(), resolve(look())));
			observer.observe(digits, { subtree: true, characterData: true, childList: true });
		});
	return (async () => {
		const before = [await change(), await change()];
		// an answer that is waited for keeps everything waiting, and costs no time of the processor
		const request = new XMLHttpRequest();
		request.open('GET', '/stall', false);
		request.send();
		return { before, first: await change(), after: [await change(), await change()] };
	})();
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
		// 25 s to get ready
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await runs(page);
		const { before, first, after } = await page.evaluate(stall);
		const clock = sound === 'tones' ? 'track' : 'page';
		/** How much more has passed between two looks than the digits say; a busy machine looks late. */
		const slip = (from: Look, to: Look) => to[clock] - from[clock] - (from.left - to.left);
		expect(Math.max(...before.map(({ left }) => left - first.left))).toBeGreaterThanOrEqual(
			STALL - 1
		);
		// that first change may come within a second of theirs
		const late = Math.max(...before.map((look) => slip(look, first)));
		expect(late).toBeGreaterThan(-0.2);
		expect(late).toBeLessThan(1.2);
		const slips = before.flatMap((from) => after.map((to) => Math.abs(slip(from, to))));
		expect(Math.min(...slips)).toBeLessThan(0.2);
	});

test('a frozen page plays on when it wakes', async ({ page, context }) => {
	await startSession(page);
	const devtools = await context.newCDPSession(page);
	await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
	await devtools.send('Page.setWebLifecycleState', { state: 'active' });
	await runs(page);
	expect(await page.evaluate(() => window.heard.paused)).toBe(false);
});
