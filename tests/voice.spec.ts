import type { Page } from '@playwright/test';
import { ownName } from '../src/lib/device/own-name.ts';
import {
	button,
	choose,
	expect,
	hold,
	playedTo,
	runs,
	seek,
	startSession,
	stopBegun,
	test
} from './fixtures.ts';
import { KEPT, NO_VOICE, spoken, unspoken } from './spoken.ts';

/** What is kept of the voices, by address. */
const keptPacks = (page: Page) =>
	page.evaluate(async (name) => {
		const cache = await caches.open(name);
		return (await cache.keys()).map(({ url }) => url);
	}, ownName('voices'));

test('the voice is fetched once, after the page has all it asked for, and kept', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => request.url().includes('/voices/') && asked.push(request.url()));
	await page.goto('./');
	await expect.poll(() => keptPacks(page)).toHaveLength(1);
	const [fetched, loaded] = await page.evaluate(() => {
		const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
		const all = performance.getEntriesByType('resource');
		return [all.find(({ name }) => name.includes('/voices/'))?.startTime, load?.loadEventEnd];
	});
	expect(fetched).toBeGreaterThanOrEqual(loaded ?? Infinity);
	await page.goto('settings/');
	await expect(page.getByText(KEPT)).toBeVisible();
	await startSession(page, 'quick-five');
	await spoken(page);
	expect(asked).toEqual(await keptPacks(page));
});

test('an old version of a voice goes when the new one is here', async ({ page }) => {
	await page.addInitScript(async (name) => {
		const cache = await caches.open(name);
		await cache.put('/voices/warm.mp3?0000000000000000', new Response('old'));
	}, ownName('voices'));
	await page.goto('about/');
	await expect
		.poll(async () => (await keptPacks(page)).filter((url) => url.includes('warm')))
		.toEqual([expect.not.stringContaining('?0000')]);
});

test('a voice that was kept before names were our own is not fetched again', async ({ page }) => {
	await page.goto('about/');
	await expect.poll(() => keptPacks(page)).toHaveLength(1);
	await page.goto('icons/icon-512.png');
	await page.evaluate(async (name) => {
		const [ours, old] = await Promise.all([caches.open(name), caches.open('voices')]);
		for (const request of await ours.keys()) {
			const response = await ours.match(request);
			if (response) await old.put(request, response);
		}
		await old.put('/their/voice.mp3', new Response('theirs'));
		await caches.delete(name);
	}, ownName('voices'));
	const asked: string[] = [];
	page.on('request', (request) => request.url().includes('/voices/') && asked.push(request.url()));
	await page.goto('settings/');
	await expect(page.getByText(KEPT)).toBeVisible();
	expect(await keptPacks(page)).toHaveLength(1);
	expect(asked).toEqual([]);
	const left = () =>
		page.evaluate(async () => {
			const old = await caches.open('voices');
			return (await old.keys()).map(({ url }) => new URL(url).pathname);
		});
	await expect.poll(left).toEqual(['/their/voice.mp3']);
});

test('without the voice tones and text go on, and it joins in when it is there', async ({
	page
}) => {
	const arrive = await hold(page, '**/voices/**');
	await startSession(page, 'quick-five');
	await unspoken(page);
	const at = await playedTo(page);
	arrive();
	await spoken(page);
	await runs(page);
	expect(await playedTo(page)).toBeGreaterThanOrEqual(at);
	await expect(page.getByText(NO_VOICE)).toBeHidden();
});

test('a voice that cannot be fetched is said once, and can be tried again', async ({ page }) => {
	await page.route('**/voices/**', (route) => route.abort());
	await startSession(page, 'quick-five');
	await expect(page.getByText(NO_VOICE)).toHaveCount(1);
	await runs(page);
	await page.unroute('**/voices/**');
	await button(page, 'Try the voice').click();
	await spoken(page);
	await expect(page.getByText(NO_VOICE)).toBeHidden();
});

test('a voice of another version than the page is not played', async ({ page }) => {
	await page.route('**/voices/**', (route) => route.fulfill({ body: 'something else' }));
	await startSession(page, 'quick-five');
	await expect(page.getByText(NO_VOICE)).toHaveCount(1);
	expect(await keptPacks(page)).toEqual([]);
});

test('where nothing can be kept the voice is fetched and speaks', async ({ page }) => {
	await page.addInitScript(() => void Reflect.deleteProperty(globalThis, 'caches'));
	await startSession(page, 'quick-five');
	await spoken(page);
});

test('a voice that could not be fetched before the tap is told of after it', async ({ page }) => {
	await page.addInitScript(() => {
		const { fetch } = window;
		window.fetch = (what, how) =>
			String(what).includes('voices/') ? Promise.reject(new TypeError('no')) : fetch(what, how);
	});
	const failed = page.waitForEvent('console', (said) => said.text().startsWith('No voice yet'));
	await page.goto('play/quick-five/');
	await failed;
	await button(page, 'Start').click();
	await expect(page.getByText(NO_VOICE)).toBeVisible();
	await runs(page);
});

const CHANGES = ['Names only', 'Soft rain', 'Tones only', 'Voice and tones', 'All', 'Nothing'];
test('sound is changed while it plays: the new one goes on where the old one is', async ({
	page
}) => {
	await page.goto('about/');
	await expect.poll(() => keptPacks(page)).toHaveLength(1);
	await startSession(page, 'quick-five');
	await spoken(page);
	await seek(page, 40);
	await button(page, 'Sound').click();
	const dialog = page.getByRole('dialog', { name: 'Sound' });
	/** Taps the choice; how far the new track begins from where the old one is, by the old one's own time. */
	const change = (choice: string) =>
		page.evaluate(async (name) => {
			const { play, pause } = HTMLMediaElement.prototype;
			const before = window.heard;
			const slip = new Promise<number>((resolve) => {
				let end = NaN;
				HTMLMediaElement.prototype.pause = function () {
					if (this === before && Number.isNaN(end)) end = this.currentTime;
					pause.call(this);
				};
				HTMLMediaElement.prototype.play = function () {
					if (this.src && this !== before) {
						Object.assign(HTMLMediaElement.prototype, { play, pause });
						resolve(this.currentTime - end);
					}
					return play.call(this);
				};
			});
			const labels = [...document.querySelectorAll<HTMLElement>('dialog label')];
			labels.find(({ textContent }) => textContent?.trim() === name)?.click();
			return slip;
		}, choice);
	for (const choice of CHANGES) {
		expect(Math.abs(await change(choice)), choice).toBeLessThan(0.3);
		await expect.poll(() => page.evaluate(() => window.heard.paused)).toBe(false);
	}
	await dialog.getByRole('button', { name: 'Done' }).click();
	await spoken(page);
	await runs(page);
});

test('every choice about sound is heard at once in settings', async ({ page }) => {
	await page.goto('settings/');
	await button(page, 'Hear it').click();
	await expect(button(page, 'Stop')).toBeVisible();
	const sounding = () => page.evaluate(() => window.heard && !window.heard.paused);
	const source = () => page.evaluate(() => window.heard.src);
	await expect.poll(sounding).toBe(true);
	await page.getByText('More about sound').click();
	const choices = [
		['radio', 'Hushed'],
		['radio', 'Names only'],
		['radio', 'Strong rain'],
		['checkbox', 'Whisper'],
		['checkbox', 'Left and right'],
		['radio', 'Tones only']
	] as const;
	for (const [role, name] of choices) {
		const before = await source();
		await page.getByRole(role, { name }).check();
		await expect.poll(source).not.toBe(before);
		await expect.poll(sounding).toBe(true);
	}
	await stopBegun(page, 'Stop', 'Hear it');
	await expect.poll(sounding).toBe(false);
	await page.reload();
	await expect(page.getByRole('radio', { name: 'Tones only' })).toBeChecked();
	await page.getByRole('radio', { name: 'Voice and tones' }).check();
	await expect(page.getByRole('radio', { name: 'Hushed' })).toBeChecked();
	await expect(page.getByRole('radio', { name: 'Strong rain' })).toBeChecked();
});

test('beside one’s own music only short sounds are played, and the screen stays on', async ({
	page
}) => {
	await page.addInitScript(() => {
		const { request } = WakeLock.prototype;
		WakeLock.prototype.request = function (type) {
			window.asked = type;
			return request.call(this, type);
		};
		Object.assign(navigator, { audioSession: { type: 'auto' } });
	});
	await choose(page, { sound: { ownMusic: true } });
	await startSession(page, 'quick-five');
	await spoken(page);
	expect(await page.evaluate(() => window.asked)).toBe('screen');
	expect(await page.evaluate(() => Reflect.get(navigator, 'audioSession').type)).toBe('ambient');
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => page.evaluate(() => !window.heard.paused)).toBe(true);
	// from one cue to the next, not a track
	await expect.poll(() => page.evaluate(() => window.heard.duration)).toBeLessThanOrEqual(15);
	await button(page, 'Pause').click();
	expect(await page.evaluate(() => window.heard.paused)).toBe(true);
});

test('what stops the sound is said, and one tap goes on', async ({ page }) => {
	await startSession(page, 'quick-five');
	// with the voice, no other track comes in the place of this one, once that is heard
	await spoken(page);
	await page.evaluate(() => window.heard.pause());
	const said = page.getByText('Your phone stopped the sound.');
	await expect(said).toBeVisible();
	await button(page, 'Resume').click();
	await expect(said).toBeHidden();
	await runs(page);
	await button(page, 'Pause').click();
	await expect(button(page, 'Resume')).toBeVisible();
	await expect(said).toBeHidden();
});

test('headphones that are pulled out stop the session; the same place goes on', async ({
	page
}) => {
	await page.addInitScript(() => {
		let outputs = ['audiooutput', 'audiooutput'];
		navigator.mediaDevices.enumerateDevices = async () =>
			outputs.map((kind) => ({ kind })) as MediaDeviceInfo[];
		Object.assign(window, { pullOut: () => (outputs = ['audiooutput']) });
	});
	await startSession(page);
	await page.evaluate(() => {
		Reflect.get(window, 'pullOut')();
		navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
	});
	await expect(page.getByText('Your phone stopped the sound.')).toBeVisible();
	expect(await page.evaluate(() => window.heard.paused)).toBe(true);
	const at = await playedTo(page);
	await button(page, 'Resume').click();
	await runs(page);
	expect(await playedTo(page)).toBeGreaterThanOrEqual(at);
});

test('a line without a clip is spoken by the phone’s own offline voice', async ({ page }) => {
	await page.addInitScript(() => {
		const voices = [
			{ lang: 'en-US', localService: false, name: 'far' },
			{ lang: 'en-GB', localService: true, name: 'near' }
		];
		speechSynthesis.getVoices = () => voices as SpeechSynthesisVoice[];
		Object.assign(window, { said: [] });
		window.SpeechSynthesisUtterance = class {
			voice = null;
			constructor(readonly text: string) {}
		} as unknown as typeof SpeechSynthesisUtterance;
		speechSynthesis.speak = ({ text, voice }) =>
			void Reflect.get(window, 'said').push(`${voice?.name}: ${text}`);
	});
	await page.addInitScript(() => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
	await page.route('**/play/quick-five/routine.json', async (route) => {
		const response = await route.fetch();
		const text = (await response.text()).replaceAll(
			'Step that leg back, heel down.',
			'Mind the cat.'
		);
		await route.fulfill({ response, body: text });
	});
	await page.goto('routines/');
	await expect.poll(() => keptPacks(page)).toHaveLength(1);
	await page.getByRole('link', { name: 'Quick stretch' }).click();
	await button(page, 'Start').click();
	await runs(page);
	const line = 'Wall calf stretch. Left leg first. Mind the cat. Lean to the wall.';
	await expect
		.poll(() => page.evaluate(() => Reflect.get(window, 'said')))
		.toEqual([`near: ${line}`]);
});
