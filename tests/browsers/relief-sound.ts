import { spawn, type ChildProcess } from 'node:child_process';
import type { Browser } from './browser.ts';
import { label, openCold, openWarm, touch } from './cramp.ts';
import { expect, test } from './fixtures.ts';
import { playsFrom } from './listening.ts';
import { leaveAndComeBack } from './page-cache.ts';

/** How often each is tried. */
const TRIES = Number(process.env.TRIES ?? 1);

/** For how long at most, in seconds, the button offers to stop a sound that is not there. */
const longestUntrue = (browser: Browser) =>
	browser.run(async () => {
		let [since, longest, last] = [performance.now(), 0, -1];
		for (const end = since + 8000; performance.now() < end;) {
			await new Promise((next) => setTimeout(next, 100));
			const says = document.querySelector('[data-first-words]')?.textContent?.trim();
			const { currentTime, paused } = window.heard ?? { currentTime: -1, paused: true };
			if (says !== 'Stop sound' || (currentTime !== last && !paused)) since = performance.now();
			longest = Math.max(longest, performance.now() - since);
			last = currentTime;
		}
		return longest / 1000;
	});

/** A touch where one is asked for; then the guidance is heard. */
async function expectHeard(browser: Browser) {
	await expect.poll(() => label(browser), { timeout: 60_000 }).not.toBe('Sound is coming');
	if ((await label(browser)) === 'Tap anywhere for voice') await touch(browser);
	await playsFrom(browser, 0);
}

test.describe('beside two programs that take all of the processor', () => {
	const busy: ChildProcess[] = [];
	test.beforeEach(() => {
		for (let i = 0; i < 2; i++) busy.push(spawn(process.execPath, ['-e', 'for (;;);']));
	});
	test.afterEach(() => busy.splice(0).forEach((program) => program.kill()));

	for (const [start, open] of Object.entries({ cold: openCold, warm: openWarm }))
		test(`Stop sound is offered only while there is a sound: ${start}`, async ({ phone, url }) => {
			test.setTimeout(60_000 + TRIES * 120_000);
			for (let tries = 0; tries < TRIES; tries++) {
				await open(phone, url);
				const first = await longestUntrue(phone);
				expect.soft(first, `calf, ${tries}`).toBeLessThan(3);
				await expectHeard(phone);
				await phone.tap('Foot');
				const other = await longestUntrue(phone);
				expect.soft(other, `foot, ${tries}`).toBeLessThan(3);
				await expectHeard(phone);
				console.log(start, tries, first.toFixed(1), other.toFixed(1));
			}
		});
});

test('a track that fails to load is loaded again', async ({ phone, url }) => {
	await openCold(phone, url);
	await playsFrom(phone, 1);
	await phone.run(() => {
		const { createObjectURL } = URL;
		URL.createObjectURL = (made) => {
			URL.createObjectURL = createObjectURL;
			const address = createObjectURL.call(URL, made);
			URL.revokeObjectURL(address);
			return address;
		};
	});
	const before = await phone.run(() => window.heard.src);
	await phone.tap('Foot');
	await expect.poll(() => phone.run(() => window.heard.src)).not.toBe(before);
	await playsFrom(phone, 2);
	await expect.poll(() => label(phone)).toBe('Stop sound');
});

test('a cramp that Back leads to again is heard again, at once or by a touch, and says so', async ({
	engine,
	phone,
	url
}) => {
	await openCold(phone, url);
	await playsFrom(phone, 2);
	await leaveAndComeBack(phone, engine, url);
	await playsFrom(phone, 2);
	await expect.poll(() => label(phone)).toBe('Stop sound');
});
