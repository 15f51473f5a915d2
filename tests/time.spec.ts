import { choose, expect, runs, startSession, test } from './fixtures.ts';

/** Watches the digits over a stall: what they showed, and when, by the page's clock and the track's. */
const stall = (seconds: number) => {
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
	return change().then(async (before) => {
		for (const end = performance.now() + seconds * 1000; performance.now() < end;);
		const first = await change();
		return { before, first, after: await change() };
	});
};

for (const sound of ['tones', 'silent'])
	test(`the time left is right at once after the page was blocked for 15 s: ${sound}`, async ({
		page
	}) => {
		await choose(page, { sound });
		await startSession(page);
		const { before, first, after } = await page.evaluate(stall, 15);
		const clock = sound === 'tones' ? 'track' : 'page';
		expect(first.page - before.page).toBeLessThan(15.6);
		expect(before.left - first.left).toBeGreaterThanOrEqual(14);
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
