import { ownName } from '../src/lib/device/own-name.ts';
import {
	button,
	choose,
	expect,
	hold,
	place,
	playedTo,
	runs,
	seek,
	shown,
	startSession,
	test,
	timer
} from './fixtures.ts';

declare global {
	interface Window {
		pressed: Record<string, MediaSessionActionHandler | null>;
		asked?: string;
	}
}

test.use({ idle: false, voice: false });

const heading = { level: 1 } as const;

test.describe('where Tonight was made ready meanwhile', () => {
	test.use({ idle: true, voice: true });

	test('one tap on Tonight starts the routine, and it is heard; the way back keeps its place', async ({
		page
	}) => {
		await page.goto('./');
		await expect(page.getByText('13 min')).toBeVisible();
		await button(page, 'Start').click();
		await expect(page.getByRole('heading', { ...heading, name: 'Settle in' })).toBeVisible();
		await runs(page);
		expect(await page.evaluate(() => window.heard.paused)).toBe(false);
		expect(await page.evaluate(() => window.heard.duration)).toBeCloseTo(0.7 + 750 + 8, 1);
		await seek(page, 40);
		await page.goBack();
		await expect(page.getByText('You were at: Wall calf stretch, left leg')).toBeVisible();
		await button(page, 'Resume').click();
		await expect(
			page.getByRole('heading', { ...heading, name: 'Wall calf stretch' })
		).toBeVisible();
	});
});

test('End asks where it stands: nothing moves, the time goes on, a second tap there keeps going', async ({
	page
}) => {
	await choose(page, { sound: 'silent' });
	await startSession(page);
	const stand = () =>
		page
			.locator('[role=timer], h1, .controls > button, .rest > *')
			.evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));
	await button(page, 'End').scrollIntoViewIfNeeded();
	const before = await stand();
	expect(before.length).toBeGreaterThan(6);
	const { x = 0, y = 0, width = 0, height = 0 } = (await button(page, 'End').boundingBox()) ?? {};
	const tapThere = () => page.touchscreen.tap(x + width / 2, y + height / 2);
	await tapThere();
	await expect(page.getByRole('group', { name: 'Stop here?' })).toBeVisible();
	expect(await stand()).toEqual(before);
	await runs(page);
	await tapThere();
	await expect(button(page, 'End')).toBeVisible();
	await runs(page);
	await tapThere();
	await button(page, 'Stop').tap();
	await expect(page.getByRole('heading', { ...heading, name: 'Tonight' })).toBeVisible();
	expect(await place(page)).toBeNull();
});

for (const from of ['./', 'play/bedtime-calm/'])
	test(`a tap that comes before the scripts is kept, and answered: ${from}`, async ({ page }) => {
		const arrive = await hold(page, '**/entry/*.js');
		await page.goto(from);
		await button(page, 'Start').click();
		await expect(button(page, 'Start')).toHaveAttribute('aria-busy', 'true');
		arrive();
		await expect(page.getByRole('heading', { ...heading, name: 'Settle in' })).toBeVisible();
		await runs(page);
		expect(await page.evaluate(() => window.heard.paused)).toBe(false);
	});

test('a box that is ticked before the scripts are there stays ticked', async ({ page }) => {
	const arrive = await hold(page, '**/entry/*.js');
	await page.goto('settings/');
	const box = page.getByRole('checkbox', { name: 'I am not steady on my feet' });
	await box.check();
	arrive();
	const kept = () => page.evaluate((key) => localStorage.getItem(key), ownName('settings'));
	await expect.poll(kept).toContain('"unsteady":true');
	await expect(box).toBeChecked();
});

test('time stands still while paused, and goes on from the same second', async ({ page }) => {
	await startSession(page);
	await button(page, 'Pause').click();
	const left = await shown(page);
	const at = await playedTo(page);
	await expect(button(page, 'Resume')).toBeVisible();
	expect(await page.evaluate(() => window.heard.paused)).toBe(true);
	await button(page, 'Resume').click();
	await expect(button(page, 'Pause')).toBeVisible();
	expect(left - (await shown(page))).toBeLessThanOrEqual(1);
	await expect.poll(() => playedTo(page)).toBeGreaterThanOrEqual(at);
	await runs(page);
});

test('keys: space pauses, arrows go step by step, escape asks before it ends', async ({ page }) => {
	await startSession(page);
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('heading', { ...heading, name: 'Wall calf stretch' })).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowLeft');
	await expect(page.getByRole('heading', { ...heading, name: 'Wall calf stretch' })).toBeVisible();
	await page.keyboard.press(' ');
	await expect(button(page, 'Resume')).toBeVisible();
	await page.keyboard.press(' ');
	await expect(button(page, 'Pause')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(button(page, 'Keep going')).toBeFocused();
});

test('keys one after another: what is heard goes on from the last', async ({ page }) => {
	await startSession(page);
	// an element that has run dry still has a quarter of a second after the step's start
	const goesOn = () => page.evaluate(() => Math.floor(window.heard.currentTime - 20.7 - 0.5));
	for (let round = 0; round < 6; round++) {
		for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowRight', 'ArrowLeft', ' ', ' '])
			await page.keyboard.press(key);
		await expect.poll(goesOn, { intervals: [100] }).toBe(0);
	}
});

test('both legs are named, and the change between them is told', async ({ page }) => {
	await choose(page, { sound: 'tones' });
	await startSession(page, 'study-style-seated');
	const status = page.getByRole('status');
	await expect(page.getByText('Left leg · Get ready')).toBeVisible();
	await expect(page.getByText('Next: right leg')).toBeVisible();
	await expect(status).toContainText('Seated calf and thigh stretch, left leg. Get ready');
	await seek(page, 61);
	await expect(page.getByText('Right leg · Get ready')).toBeVisible();
	await expect(status).toContainText('right leg');
});

test('Longer adds 15 seconds to this hold, in what is seen and in what is heard', async ({
	page
}) => {
	await startSession(page, 'quick-five');
	await seek(page, 12);
	await runs(page);
	const left = await shown(page);
	await button(page, 'Longer').click();
	await expect.poll(() => shown(page)).toBeGreaterThanOrEqual(left + 13);
	await expect
		.poll(() => page.evaluate(() => window.heard.duration))
		.toBeCloseTo(0.7 + 296 + 15 + 8, 1);
	await runs(page);
});

test('the lock screen shows the step, and its buttons work', async ({ page }) => {
	await page.addInitScript(() => {
		const { setActionHandler } = MediaSession.prototype;
		MediaSession.prototype.setActionHandler = function (action, handler) {
			window.pressed = { ...window.pressed, [action]: handler };
			return setActionHandler.call(this, action, handler);
		};
	});
	const press = (action: MediaSessionAction, details = {}) =>
		page.evaluate(([name, given]) => window.pressed[name]?.({ action: name, ...given }), [
			action,
			details
		] as const);
	const title = () => page.evaluate(() => navigator.mediaSession.metadata?.title);
	await startSession(page);
	await press('nexttrack');
	await expect.poll(title).toBe('Wall calf stretch, left leg');
	await press('previoustrack');
	await expect.poll(title).toBe('Settle in');
	await press('seekto', { seekTime: 200 });
	await expect.poll(title).toBe('Towel stretch, left leg');
	await press('pause');
	await expect(button(page, 'Resume')).toBeVisible();
	expect(await page.evaluate(() => navigator.mediaSession.playbackState)).toBe('paused');
	await press('play');
	await expect(button(page, 'Pause')).toBeVisible();
	await runs(page);
});

test('what the system pauses is shown as paused, and one tap goes on', async ({ page }) => {
	await startSession(page);
	await page.evaluate(() => window.heard.pause());
	await button(page, 'Resume').click();
	await runs(page);
	expect(await page.evaluate(() => window.heard.paused)).toBe(false);
});

test('a second window takes the session over, and the first one stops', async ({
	page,
	context
}) => {
	await startSession(page);
	const other = await context.newPage();
	await startSession(other, 'quick-five');
	await expect(button(page, 'Resume')).toBeVisible();
	await runs(other);
	await expect(page.getByText('Another window is playing now.')).toBeVisible();
	await button(page, 'Resume').click();
	await expect(button(other, 'Resume')).toBeVisible();
	await runs(page);
});

test('for unsteady feet nobody is asked to stand', async ({ page }) => {
	await choose(page, { unsteady: true });
	await page.goto('./');
	await expect(page.getByRole('heading', { name: 'In-bed gentle' })).toBeVisible();
	await page.goto('play/bedtime-calm/');
	await expect(page.getByText('Towel stretch')).toBeVisible();
	await expect(page.getByText('Wall calf stretch')).toBeHidden();
	await page.goto('routines/');
	await expect(page.getByRole('link', { name: /^Bedtime calm/ })).toContainText('9 min');
});

test('a silent session keeps the screen on', async ({ page }) => {
	await page.addInitScript(() => {
		const { request } = WakeLock.prototype;
		WakeLock.prototype.request = function (type) {
			window.asked = type;
			return request.call(this, type);
		};
	});
	await choose(page, { sound: 'silent' });
	await startSession(page);
	expect(await page.evaluate(() => window.asked)).toBe('screen');
	expect(await page.evaluate(() => window.heard)).toBeUndefined();
	await expect(timer(page)).toBeVisible();
});
