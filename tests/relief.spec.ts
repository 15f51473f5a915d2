import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { BUILDS } from '../src/commands/builds.mjs';
import {
	button,
	choose,
	counted,
	expect,
	openSite,
	openStepped,
	pass,
	place,
	shown,
	startSession,
	test,
	timer
} from './fixtures.ts';
import { logOf } from './log.ts';

test.use({ idle: false, voice: false });

const FIRST = 'Leg straight. Pull your toes to your shin.';
const letGo = (page: Page) => page.getByRole('link', { name: 'It let go' });
const advice = (page: Page) => page.getByRole('alert').filter({ hasText: /\S/ });

/** All that is told to do in a cramp. */
function instructions(): string[] {
	const read = (file: string) => JSON.parse(readFileSync(`routines/${file}.json`, 'utf8'));
	const relief = readdirSync('routines').filter((file) => /^relief-.*json$/.test(file));
	return relief.flatMap((file) =>
		read(file.slice(0, -'.json'.length)).steps.map(
			(step: { exercise: string; instruction?: string }) =>
				step.instruction ?? read(`exercises/${step.exercise}`).instruction
		)
	);
}

/** Opens relief, silent, with a clock that only the test moves; returns once it runs. */
async function opened(page: Page, path = 'relief/') {
	await page.addInitScript(() => {
		HTMLMediaElement.prototype.play = () =>
			Promise.reject(new DOMException('no', 'NotAllowedError'));
	});
	await openStepped(page, path);
}

/** Each is a device that will not; none may cost a second of guidance. */
const faults = [
	{ name: 'nothing', breakIt: () => {} },
	{
		name: 'localStorage that throws',
		breakIt: () => {
			for (const call of ['getItem', 'setItem', 'removeItem'] as const)
				Storage.prototype[call] = () => {
					throw new DOMException('no', 'SecurityError');
				};
		}
	},
	{
		name: 'no IndexedDB',
		breakIt: () =>
			void Object.defineProperty(window, 'indexedDB', {
				get() {
					throw new DOMException('no', 'SecurityError');
				}
			})
	},
	{
		name: 'no caches',
		breakIt: () => void Object.defineProperty(window, 'caches', { value: undefined })
	},
	{
		name: 'no wake lock, locks, vibration or lock screen',
		breakIt: () => {
			for (const gone of ['wakeLock', 'locks', 'vibrate', 'mediaSession', 'userActivation'])
				Reflect.deleteProperty(Navigator.prototype, gone);
		}
	}
];

for (const { name, breakIt } of faults)
	test(`it runs by itself, whatever fails: ${name}`, async ({ page }) => {
		const errors: Error[] = [];
		page.on('pageerror', (error) => errors.push(error));
		await choose(page, { sound: 'voice' });
		await page.addInitScript(breakIt);
		await opened(page);
		await expect(page.getByText(FIRST)).toBeVisible();
		await page.clock.runFor(30_000);
		await expect(page.getByText('Rub the hard spot in circles.')).toBeVisible();
		const again = page.getByText(FIRST);
		for (let waited = 0; waited < 200 && !(await again.isVisible()); waited += 5)
			await page.clock.fastForward(5000);
		await expect(again).toBeVisible();
		await page.clock.resume();
		await letGo(page).click();
		await expect(page.getByText('Breathe in for 4. Breathe out for 6.')).toBeVisible();
		expect(errors).toEqual([]);
	});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	for (const [path, instruction] of [
		['relief/', FIRST],
		['relief/foot/', 'Hold your toes. Pull them up to your shin.'],
		['relief/thigh/', 'Slowly straighten your knee. Toes up.'],
		['relief/thigh/front/', 'Gently roll on to your side. Draw your heel to your bottom.']
	] as const)
		test(`the first instruction stands there, and every way on works: ${path}`, async ({
			page
		}) => {
			await page.goto(path);
			await expect(page.getByText(instruction)).toBeVisible();
			await expect(button(page, 'Tap anywhere for voice')).toBeHidden();
			await letGo(page).click();
			await expect(page.getByText('Breathe in for 4. Breathe out for 6.')).toBeVisible();
		});
});

test.describe('with a worker', () => {
	test.use({ serviceWorkers: 'allow', idle: true });

	test('the server is gone, and the worker that kept the pages is dead: what was opened goes on', async ({
		page
	}) => {
		const site = await openSite(BUILDS.app);
		await page.goto(`${site.url}relief/`);
		await counted(page, 2);
		await site.stop();
		const devtools = await page.context().newCDPSession(page);
		await devtools.send('ServiceWorker.enable');
		await devtools.send('ServiceWorker.stopAllWorkers');
		await page.evaluate(async () => {
			for (const worker of await navigator.serviceWorker.getRegistrations())
				await worker.unregister();
		});
		for (const [name, instruction] of [
			['Foot', 'Hold your toes. Pull them up to your shin.'],
			['Thigh', 'Slowly straighten your knee. Toes up.'],
			['Front of thigh', 'Gently roll on to your side. Draw your heel to your bottom.']
		] as const) {
			await page.getByRole('link', { name, exact: true }).click();
			await expect(page.getByText(instruction)).toBeVisible();
		}
		await letGo(page).click();
		await expect(page.getByText('Breathe in for 4. Breathe out for 6.')).toBeVisible();
	});
});

test('one tap on Tonight, and it runs, counting from the tap', async ({ page }) => {
	await page.goto('./');
	await expect(page.getByRole('link', { name: 'Relief now' })).toBeInViewport({ ratio: 1 });
	const box = await page.getByRole('link', { name: 'Relief now' }).boundingBox();
	expect(box?.height).toBeGreaterThanOrEqual(96);
	await page.getByRole('link', { name: 'Relief now' }).click();
	await expect(page.getByText(FIRST)).toBeVisible();
	await expect(timer(page)).toHaveText(/0:0[01]/);
	await counted(page, 3);
	await expect(page.getByRole('navigation', { name: 'Pages' })).toHaveCount(0);
});

test('every page outside a session has the big button', async ({ page }) => {
	const paths = ['./', 'routines/', 'settings/', 'about/', 'help/', 'add/', 'exercise/wall-calf/'];
	for (const path of [...paths, 'play/bedtime-calm/']) {
		await page.goto(path);
		const pages = page.getByRole('navigation', { name: 'Pages' });
		const link = pages.getByRole('link', { name: 'Relief now' });
		await expect(link).toBeInViewport({ ratio: 1 });
		expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(96);
	}
});

test('a session waits while there is a cramp, and is resumed after', async ({ page }) => {
	await startSession(page, 'quick-five');
	await page.keyboard.press('ArrowRight');
	await page.getByRole('link', { name: 'Relief now' }).click();
	await expect(page.getByText(FIRST)).toBeVisible();
	const kept = await place(page);
	expect(kept).toMatchObject({ routine: 'quick-five', exercise: 'towel-calf' });
	await counted(page, 1);
	await letGo(page).click();
	await button(page, 'Sleep now').click();
	await page.getByRole('link', { name: 'Back to Tonight' }).click();
	await button(page, 'Resume').click();
	await expect(page.getByRole('heading', { level: 1, name: 'Towel stretch' })).toBeVisible();
});

test('each advice comes at its second, once, is announced, and moves nothing', async ({ page }) => {
	await page.addInitScript(() => {
		Object.assign(window, { shifts: [], said: [] });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) Reflect.get(window, 'shifts').push(entry.toJSON());
		}).observe({ type: 'layout-shift', buffered: true });
		addEventListener('DOMContentLoaded', () => {
			const region = document.querySelector('[role=alert]');
			if (!region) return;
			new MutationObserver(() => {
				const [text = ''] = (region.textContent ?? '').split('.');
				if (Reflect.get(window, 'said').at(-1) !== text) Reflect.get(window, 'said').push(text);
			}).observe(region, { childList: true, subtree: true, characterData: true });
		});
	});
	await opened(page);
	const before = await letGo(page).boundingBox();
	for (const [minute, text] of [
		[3, 'Try again, same leg.'],
		[5, 'Ask someone to help.'],
		[10, 'Call a doctor or an advice line now.']
	] as const) {
		const elapsed = await timer(page).textContent();
		const [minutes = 0, seconds = 0] = (elapsed ?? '').split(':').map(Number);
		await pass(page, minute * 60 - minutes * 60 - seconds - 1);
		await expect(timer(page)).toHaveText(`${minute - 1}:59`);
		await expect(page.getByText(text)).toHaveCount(0);
		await page.clock.runFor(1000);
		await expect(timer(page)).toHaveText(`${minute}:00`);
		await expect(advice(page)).toContainText(text);
		await expect(letGo(page)).toBeInViewport({ ratio: 1 });
		expect(await letGo(page).boundingBox()).toEqual(before);
		expect(
			await letGo(page).evaluate((link) => {
				const { left, top, width, height } = link.getBoundingClientRect();
				const points = [0.1, 0.5, 0.9].map(
					(part) => [left + width / 2, top + height * part] as const
				);
				return points.every(([x, y]) => link.contains(document.elementFromPoint(x, y)));
			})
		).toBe(true);
	}
	await pass(page, 60);
	expect(await page.evaluate(() => Reflect.get(window, 'said'))).toEqual([
		'Try again, same leg',
		'Ask someone to help',
		'Call a doctor or an advice line now'
	]);
	expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([]);
});

test.describe('with the longest advice and numbers', () => {
	test.use({ timezoneId: 'Europe/London' });
	test('the longest instruction is read whole beside them', async ({ page }) => {
		const longest = instructions().reduce((a, b) => (b.length > a.length ? b : a));
		await opened(page, 'relief/thigh/front/');
		await pass(page, 640);
		await expect(page.getByText(longest)).toBeVisible();
		await expect(advice(page)).toContainText('Call a doctor or an advice line now.');
		for (const [width, height] of [
			[390, 844],
			[320, 568]
		] as const) {
			await page.setViewportSize({ width, height });
			const over = await page.getByText(longest).evaluate((words) => {
				const range = document.createRange();
				range.selectNodeContents(words);
				const first = document.querySelector('[role=alert] > *');
				return range.getBoundingClientRect().bottom - (first?.getBoundingClientRect().top ?? 0);
			});
			expect(over, `${width} × ${height}`).toBeLessThanOrEqual(0);
		}
	});

	test('with a hot leg all of the page is on the screen', async ({ page }) => {
		await choose(page, { hotSince: Date.now() });
		await opened(page);
		const fits = () => page.evaluate(() => document.documentElement.scrollHeight <= innerHeight);
		expect(await fits()).toBe(true);
		await pass(page, 610);
		expect(await fits()).toBe(true);
		await expect(letGo(page)).toBeInViewport({ ratio: 1 });
	});
});

for (const path of ['relief/', 'relief/thigh/front/'])
	test(`all of it is on a phone's screen, and read from afar: ${path}`, async ({ page }) => {
		await opened(page, path);
		await expect(button(page, 'Dim')).toBeInViewport({ ratio: 1 });
		expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(
			true
		);
		const size = await page
			.locator('.instruction')
			.evaluate((it) => parseFloat(getComputedStyle(it).fontSize));
		expect(size).toBeGreaterThanOrEqual(38.2);
	});

// that what suits others asks it of nobody either: rounds.test.ts
test('nobody is asked to stand or walk who is unsteady', async ({ page }) => {
	await choose(page, { sound: 'silent', unsteady: true });
	for (const path of ['relief/', 'relief/foot/', 'relief/thigh/', 'relief/thigh/front/']) {
		await opened(page, path);
		for (let i = 0; i < 20; i++) {
			await expect(page.locator('main')).not.toContainText(/\b(stand|walk)\b/i);
			await page.clock.fastForward(10_000);
		}
	}
});

test('where no answer can be read, nobody is asked to stand', async ({ page }) => {
	await page.addInitScript(() => {
		Storage.prototype.getItem = () => {
			throw new DOMException('no', 'SecurityError');
		};
	});
	await opened(page);
	for (let i = 0; i < 20; i++) {
		await expect(page.locator('main')).not.toContainText(/\b(stand|walk)\b/i);
		await page.clock.fastForward(10_000);
	}
});

test('the page is opened again within a cramp: the count goes on, and it is one entry', async ({
	page
}) => {
	await page.goto('relief/foot/');
	await counted(page, 4);
	await page.reload();
	await expect(timer(page)).not.toHaveText('0:00');
	expect(await shown(page)).toBeGreaterThanOrEqual(4);
	await page.getByRole('link', { name: 'Not a normal cramp?' }).click();
	await expect(page.getByRole('heading', { name: 'Not a normal cramp?' })).toBeVisible();
	await page.goBack();
	await expect(timer(page)).toHaveText(/0:(0[5-9]|1)/);
	expect(await logOf(page)).toHaveLength(1);
	await letGo(page).click();
	await expect
		.poll(async () => (await logOf(page))[0])
		.toMatchObject({ kind: 'cramp', muscle: 'foot', endedAt: expect.any(Number) });
	await button(page, 'Sleep now').click();
	await button(page, 'Right leg').click();
	await button(page, '7 of 10').click();
	await expect.poll(async () => (await logOf(page))[0]).toMatchObject({ side: 'right', pain: 7 });
});

test('what was opened by mistake leaves no entry', async ({ page }) => {
	await page.goto('relief/');
	await counted(page, 1);
	expect(await logOf(page)).toHaveLength(1);
	await page.getByRole('link', { name: 'Opened by mistake' }).click();
	await expect(page.getByRole('heading', { name: 'Tonight' })).toBeVisible();
	expect(await logOf(page)).toEqual([]);
});

test('a phone that slept for hours has stopped counting, and a tap begins another cramp', async ({
	page
}) => {
	await opened(page);
	await page.clock.runFor(20_000);
	const lasted = (await timer(page).textContent()) ?? '';
	await page.clock.fastForward('05:00:00');
	await expect(page.getByText('You were away. We stopped counting.')).toBeVisible();
	await expect(timer(page)).toHaveText(lasted);
	await expect(letGo(page)).toHaveCount(0);
	await expect(advice(page)).toHaveCount(0);
	await button(page, 'Relief now').click();
	// the second of two taps
	await letGo(page).click();
	await expect(timer(page)).toHaveText('0:00');
	await page.clock.runFor(3100);
	await expect(timer(page)).toHaveText('0:03');
	await expect(letGo(page)).toBeVisible();
	const cramps = await logOf(page);
	expect(cramps).toHaveLength(2);
	expect(cramps.map(({ endedAt }) => endedAt)).toEqual([undefined, undefined]);
});
