import type { Page } from '@playwright/test';
import { button, choose, counted, expect, hold, shown, test } from './fixtures.ts';

const hint = (page: Page) => button(page, 'Tap anywhere for voice');
/** What the one element plays: the small file, or the track. */
const source = (page: Page) =>
	page.evaluate(() => {
		const { src, paused, currentTime } = window.heard;
		return { track: src.startsWith('blob:'), paused, currentTime };
	});
/**
 * How far the sound is from the screen, in seconds, when the digits change: then they are exactly what they
 * say. The least of three: a busy machine changes them late.
 */
const slip = (page: Page) =>
	page.evaluate(async () => {
		const digits = document.querySelector('[role=timer]') ?? document.body;
		const change = () =>
			new Promise<number>((resolve) => {
				const observer = new MutationObserver(() => {
					observer.disconnect();
					const [minutes = 0, seconds = 0] = (digits.textContent ?? '').split(':').map(Number);
					resolve(Math.abs(window.heard.currentTime - 0.7 - (minutes * 60 + seconds)));
				});
				observer.observe(digits, { subtree: true, characterData: true, childList: true });
			});
		return Math.min(await change(), await change(), await change());
	});
/** A touch beside all that can be tapped. */
async function touch(page: Page) {
	await page.waitForFunction(() => window.firstWords);
	await page.touchscreen.tap(195, 300);
}

/** As phones do: nothing sounds or shakes before a touch or a key. The test's own looks count as touches. */
const onlyTouched = () => {
	let touched = false;
	for (const act of ['pointerup', 'keydown'])
		addEventListener(act, () => (touched = true), { capture: true });
	Object.defineProperty(Navigator.prototype, 'userActivation', {
		get: () => ({ hasBeenActive: touched })
	});
	const { play } = HTMLMediaElement.prototype;
	HTMLMediaElement.prototype.play = function () {
		if (touched || !this.src) return play.call(this);
		return Promise.reject(new DOMException('no', 'NotAllowedError'));
	};
};
test.beforeEach(({ page }) => page.addInitScript(onlyTouched));

/** Once the track is in the element. */
const trackReady = (page: Page) =>
	page.waitForFunction(() => window.firstWords?.src.startsWith('blob:'));

test('where the browser refuses, the first touch anywhere is heard from the current second', async ({
	page
}) => {
	await page.goto('relief/');
	await expect(hint(page)).toBeVisible();
	await trackReady(page);
	await counted(page, 3);
	await touch(page);
	await expect(button(page, 'Stop sound')).toBeVisible();
	expect(await source(page)).toMatchObject({ track: true, paused: false });
	expect(await slip(page)).toBeLessThan(1);
});

test('a touch that comes before the scripts says the first words, then the track goes on', async ({
	page
}) => {
	const arrive = await hold(page, '**/entry/*.js');
	await page.goto('relief/');
	await touch(page);
	await expect.poll(() => page.evaluate(() => window.heard?.src)).toContain('relief-calf/');
	expect((await source(page)).paused).toBe(false);
	arrive();
	await expect(button(page, 'Stop sound')).toBeVisible();
	await expect.poll(async () => (await source(page)).track).toBe(true);
	await expect.poll(async () => (await source(page)).paused).toBe(false);
	expect(await slip(page)).toBeLessThan(1);
});

/** What was chosen to hear, kept since an earlier visit. */
const heardBy = (voice: string) =>
	`localStorage.setItem('sound', JSON.stringify({ heard: 'voice', voice: '${voice}' }))`;

for (const [voice, hour, file] of [
	['low', '23:00', 'low-whisper'],
	['hushed', '12:00', 'hushed-aloud']
] as const)
	test(`the first words are said before the scripts as all will be: ${file}`, async ({ page }) => {
		await page.clock.setSystemTime(new Date(`2026-01-05T${hour}`));
		await page.addInitScript(heardBy(voice));
		await page.route('**/entry/*.js', () => {});
		await page.goto('relief/');
		await touch(page);
		await expect
			.poll(() => page.evaluate(() => window.heard?.src))
			.toMatch(new RegExp(`relief-calf/${file}.mp3$`));
		expect((await source(page)).paused).toBe(false);
	});

test('the first words are said in the tap on Relief now as all will be', async ({ page }) => {
	await page.addInitScript(() => (Date.prototype.getHours = () => 23));
	await page.addInitScript(heardBy('low'));
	await page.goto('./');
	await page.waitForFunction(() => performance.getEntriesByName('relief-ready').length);
	await page.getByRole('link', { name: 'Relief now' }).tap();
	await expect
		.poll(() => page.evaluate(() => window.heard?.src))
		.toMatch(/relief-calf\/low-whisper.mp3$|^blob:/);
	expect(
		await page.evaluate(() =>
			performance
				.getEntriesByType('resource')
				.flatMap(({ name }) => /first-words\/.+/.exec(name)?.[0] ?? [])
		)
	).toEqual(['first-words/relief-calf/low-whisper.mp3']);
});

test('whispered first words are decoded to the same sound, 10.5 dB softer', async ({ page }) => {
	await page.goto('about/');
	for (const voice of ['warm', 'hushed', 'low']) {
		const { lengths, gain, rest } = await page.evaluate(async (voice) => {
			const decoded = async (level: string) => {
				const response = await fetch(`../relief/first-words/relief-foot/${voice}-${level}.mp3`);
				const context = new OfflineAudioContext(1, 1, 24_000);
				const audio = await context.decodeAudioData(await response.arrayBuffer());
				return audio.getChannelData(0);
			};
			const [aloud, whisper] = await Promise.all([decoded('aloud'), decoded('whisper')]);
			const rms = (sound: Float32Array) =>
				Math.sqrt(sound.reduce((sum, value) => sum + value * value, 0) / sound.length);
			const gain = rms(whisper) / rms(aloud);
			const rest = rms(whisper.map((value, i) => value - gain * (aloud[i] ?? 0))) / rms(whisper);
			return { lengths: [aloud.length, whisper.length], gain, rest };
		}, voice);
		expect(lengths[0]).toBeGreaterThan(24_000);
		expect(lengths[1]).toBe(lengths[0]);
		expect(20 * Math.log10(gain)).toBeCloseTo(-10.5, 1);
		expect(rest).toBeLessThan(0.001);
	}
});

for (const name of ['It let go', 'Not a normal cramp?', 'Opened by mistake'])
	test(`what leaves or ends it makes no sound: ${name}`, async ({ page }) => {
		await page.goto('relief/');
		await expect(hint(page)).toBeVisible();
		await trackReady(page);
		const silent = () =>
			page.evaluate(() => [window.firstWords, window.heard].every((it) => it?.paused !== false));
		await page.getByRole('link', { name }).dispatchEvent('pointerup');
		expect(await silent()).toBe(true);
		// beside it the same is heard
		await page.getByRole('main').dispatchEvent('pointerup');
		await expect.poll(silent).toBe(false);
	});

test('Stop sound is the first stop of the keyboard, stops it, and the guidance goes on', async ({
	page
}) => {
	await page.goto('relief/');
	await counted(page, 1);
	await page.keyboard.press('Tab');
	await expect(hint(page)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(button(page, 'Stop sound')).toBeFocused();
	await expect.poll(async () => (await source(page)).paused).toBe(false);
	// a tap that set out before the button said so stops nothing
	await expect(async () => {
		await page.keyboard.press('Enter');
		await expect(button(page, 'Sound on')).toBeVisible({ timeout: 600 });
	}).toPass();
	expect((await source(page)).paused).toBe(true);
	const before = await shown(page);
	await touch(page);
	await expect.poll(() => shown(page)).toBeGreaterThan(before + 1);
	expect((await source(page)).paused).toBe(true);
	await button(page, 'Sound on').click();
	await expect.poll(async () => (await source(page)).paused).toBe(false);
});

test('when the system takes the sound, the guidance goes on, and a touch brings it back', async ({
	page
}) => {
	await page.goto('relief/');
	await touch(page);
	await expect.poll(async () => (await source(page)).track).toBe(true);
	await expect.poll(async () => (await source(page)).paused).toBe(false);
	await page.evaluate(() => window.heard.pause());
	await expect(hint(page)).toBeVisible();
	const before = await shown(page);
	await expect.poll(() => shown(page)).toBeGreaterThan(before + 1);
	await touch(page);
	await expect(button(page, 'Stop sound')).toBeVisible();
	await expect.poll(async () => (await source(page)).paused).toBe(false);
});

test('a track that cannot be loaded costs nothing but its sound', async ({ page }) => {
	const errors: Error[] = [];
	page.on('pageerror', (error) => errors.push(error));
	await page.addInitScript(() => (URL.createObjectURL = () => 'blob:nothing'));
	await page.goto('relief/');
	await touch(page);
	await counted(page, 5);
	await page.getByRole('link', { name: 'It let go' }).click();
	await expect(page.getByText('Breathe in for 4. Breathe out for 6.')).toBeVisible();
	expect(errors).toEqual([]);
});

test('who has chosen silence hears nothing', async ({ page }) => {
	await choose(page, { sound: 'silent' });
	await page.goto('relief/');
	await page.touchscreen.tap(195, 300);
	await expect(button(page, 'Sound on')).toBeVisible();
	await page.touchscreen.tap(195, 300);
	expect(await page.evaluate(() => window.heard)).toBeUndefined();
});

/** What is kept of relief's tracks, by name: how many bytes. */
async function keptTracks(page: Page) {
	await page.waitForFunction(() => performance.getEntriesByName('relief-ready').length > 0);
	const kept = await page.evaluate(async () => {
		const cache = await caches.open('bedtime-stretch/tracks');
		const keys = await cache.keys();
		const sizes = keys.map(async (key) => (await (await cache.match(key))?.blob())?.size ?? 0);
		return Promise.all(sizes.map(async (size, i) => [keys[i]?.url ?? '', await size] as const));
	});
	return new Map(kept);
}

test('whatever the hour, the tracks that are kept are the night’s', async ({ page }) => {
	await page.addInitScript(() => (Date.prototype.getHours = () => 12));
	await page.goto('./');
	const noon = await keptTracks(page);
	await page.addInitScript(() => (Date.prototype.getHours = () => 23));
	await page.reload();
	expect([...(await keptTracks(page)).keys()].sort()).toEqual([...noon.keys()].sort());
});

test('the tap on Tonight is heard at once, and the track was kept by that visit', async ({
	page
}) => {
	await page.goto('./');
	const kept = await keptTracks(page);
	expect(kept.size).toBe(4);
	// one round of the calf: 0.7 + 195 + 8 s of 24,000 samples of two bytes
	expect([...kept.values()]).toContain(Math.round(44 + 2 * 24_000 * 203.7));
	await page.getByRole('link', { name: 'Relief now' }).click();
	expect((await source(page)).paused).toBe(false);
	await expect(button(page, 'Stop sound')).toBeVisible();
	await expect.poll(async () => (await source(page)).track).toBe(true);
	await expect.poll(async () => (await source(page)).paused).toBe(false);
	expect(await page.evaluate(() => window.heard.duration)).toBeCloseTo(0.7 + 5 * 195 + 8, 1);
});

test('the hand feels one pulse for hold and two for what is next, after a touch only', async ({
	page
}) => {
	await page.clock.install();
	await page.addInitScript(() => {
		Object.assign(window, { pulses: [] });
		HTMLMediaElement.prototype.play = () =>
			Promise.reject(new DOMException('no', 'NotAllowedError'));
		Navigator.prototype.vibrate = (pattern) => {
			Reflect.get(window, 'pulses').push([pattern].flat().length);
			return true;
		};
	});
	await page.goto('relief/');
	await counted(page, 1);
	await touch(page);
	await page.clock.runFor(31_000);
	await expect(page.getByText('Rub the hard spot in circles.')).toBeVisible();
	expect(await page.evaluate(() => Reflect.get(window, 'pulses'))).toEqual([1, 3]);
});
