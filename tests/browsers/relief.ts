import { spawn, type ChildProcess } from 'node:child_process';
import type { Browser } from './browser.ts';
import { expect, playsFrom, test } from './fixtures.ts';

/** Beside all that can be tapped. */
const touch = (browser: Browser) => browser.touch(195, 300);

/** What the button about sound says. */
const label = (browser: Browser) =>
	browser.run(() => document.querySelector('main button')?.textContent?.trim());

/** The whole guidance is loaded, and waits for a touch. */
async function openReady(browser: Browser, url: string) {
	await browser.goto(`${url}relief/`);
	await expect
		.poll(() => browser.run(() => !!window.firstWords?.src.startsWith('blob:')))
		.toBe(true);
}

/** How far the sound is before the screen, in seconds, each time the digits change, for `changes` times. */
const ahead = (browser: Browser, changes: number) =>
	browser.run(async (wanted) => {
		const digits = document.querySelector('[role=timer]') ?? document.body;
		const found: number[] = [];
		await new Promise<void>((resolve) => {
			const observer = new MutationObserver(() => {
				const [minutes = 0, seconds = 0] = (digits.textContent ?? '').split(':').map(Number);
				found.push(window.heard.currentTime - 0.7 - (minutes * 60 + seconds));
				if (found.length === wanted) observer.disconnect();
				if (found.length === wanted) resolve();
			});
			observer.observe(digits, { subtree: true, characterData: true, childList: true });
		});
		return found;
	}, changes);

test('the sound is where the screen is, after the first pause of the voice', async ({
	phone,
	url
}, info) => {
	await openReady(phone, url);
	await touch(phone);
	await playsFrom(phone, 0.5);
	// the first words are said within 15 s
	const found = await ahead(phone, 22);
	const told = found.map((one) => one.toFixed(2)).join(' ');
	info.annotations.push({ type: 'seconds ahead', description: told });
	expect(Math.max(...found.slice(-5).map(Math.abs)), told).toBeLessThanOrEqual(0.25);
});

/** How often in a row, four times a second, the button offers to stop a sound that does not go on. */
const mostUntrue = (browser: Browser) =>
	browser.run(async () => {
		let [run, most, last] = [0, 0, -1];
		for (let looks = 0; looks < 32; looks++) {
			await new Promise((next) => setTimeout(next, 250));
			const offers = document.querySelector('main button')?.textContent?.trim() === 'Stop sound';
			const time = window.heard?.currentTime ?? -1;
			run = offers && (time === last || window.heard.paused) ? run + 1 : 0;
			most = Math.max(most, run);
			last = time;
		}
		return most;
	});

test.describe('beside two programs that take all of the processor', () => {
	const busy: ChildProcess[] = [];
	test.beforeEach(() => {
		for (let i = 0; i < 2; i++) busy.push(spawn(process.execPath, ['-e', 'for (;;);']));
	});
	test.afterEach(() => busy.splice(0).forEach((program) => program.kill()));

	test('Stop sound is offered only while there is a sound', async ({ phone, url }) => {
		for (let tries = 0; tries < 3; tries++) {
			await openReady(phone, url);
			await touch(phone);
			expect(await mostUntrue(phone), `calf, ${tries}`).toBeLessThan(12);
			await phone.tap('Foot');
			expect(await mostUntrue(phone), `foot, ${tries}`).toBeLessThan(12);
		}
	});
});

test('a cramp that Back leads to again asks for a touch, and is then heard', async ({
	phone,
	url
}) => {
	await openReady(phone, url);
	await touch(phone);
	await playsFrom(phone, 2);
	await phone.goto(`${url}about/`);
	await phone.back();
	await expect.poll(() => label(phone)).toBe('Tap anywhere for voice');
	await touch(phone);
	await playsFrom(phone, 2);
});
