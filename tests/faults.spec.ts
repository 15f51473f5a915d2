import { ownName } from '../src/lib/device/own-name.ts';
import type { Page } from '@playwright/test';
import {
	choose,
	expect,
	place,
	runs,
	startFirstSession,
	startSession,
	test,
	timer
} from './fixtures.ts';

test.use({ idle: false, voice: false });

/** Each is a device that will not; the session runs to its end all the same. */
const faults = [
	{
		name: 'sound refused',
		says: 'There is no sound yet.',
		breakIt: () => {
			HTMLMediaElement.prototype.play = () =>
				Promise.reject(new DOMException('no', 'NotAllowedError'));
		}
	},
	{
		name: 'a track that cannot be loaded',
		says: 'No sound can be made here.',
		breakIt: () => {
			URL.createObjectURL = () => 'blob:nothing';
		}
	},
	{
		name: 'a worker that fails',
		says: undefined,
		breakIt: () => {
			window.Worker = class {
				constructor() {
					throw new Error('no worker');
				}
			} as unknown as typeof Worker;
		}
	},
	{
		name: 'storage that throws on every call',
		says: 'This browser saves nothing.',
		asks: true,
		breakIt: () => {
			for (const call of ['getItem', 'setItem', 'removeItem'] as const)
				Storage.prototype[call] = () => {
					throw new DOMException('no', 'SecurityError');
				};
		}
	},
	{
		name: 'no lock screen',
		says: 'The buttons on your lock screen will not work here.',
		breakIt: () => void Reflect.deleteProperty(Navigator.prototype, 'mediaSession')
	}
];

/** For the page: the slider of the lock screen, as the session hears it. */
const noteSlider = () => {
	const { setActionHandler } = MediaSession.prototype;
	MediaSession.prototype.setActionHandler = function (action, handler) {
		if (action === 'seekto') Object.assign(window, { slider: handler });
		return setActionHandler.call(this, action, handler);
	};
};

/** Moves to some seconds of the routine, where there is a lock screen. */
const slide = (page: Page, seekTime: number) =>
	page.evaluate((time) => {
		const slider: MediaSessionActionHandler | undefined = Reflect.get(window, 'slider');
		slider?.({ action: 'seekto', seekTime: time });
	}, seekTime);

for (const { name, says, asks, breakIt } of faults)
	test(`the session runs to its end, and says once what is missing: ${name}`, async ({ page }) => {
		await page.addInitScript(noteSlider);
		await page.addInitScript(breakIt);
		// what was answered is not kept either
		await (asks ? startFirstSession(page) : startSession(page));
		if (says) await expect(page.getByText(says)).toHaveCount(1);
		else await expect(page.locator('.notices')).toHaveCount(0);
		for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight');
		await expect(page.getByRole('heading', { name: 'Loosen the covers' })).toBeVisible();
		await runs(page);
		// three seconds before its end; without a lock screen twenty
		await slide(page, 747);
		await expect(page.getByRole('heading', { name: 'All done.' })).toBeVisible({ timeout: 60_000 });
	});

test('a silent session without a wake lock says so and runs', async ({ page }) => {
	await page.addInitScript(() => void Reflect.deleteProperty(Navigator.prototype, 'wakeLock'));
	await choose(page, { sound: 'silent' });
	await startSession(page);
	await expect(page.getByText('Your screen may go dark.')).toHaveCount(1);
	await runs(page);
});

test('sound can be tried again where it was refused', async ({ page }) => {
	await page.addInitScript(() => {
		const { play } = HTMLMediaElement.prototype;
		HTMLMediaElement.prototype.play = function () {
			if (!this.src) return play.call(this);
			Object.assign(window, { heard: this });
			return Promise.reject(new DOMException('no', 'NotAllowedError'));
		};
		// it is allowed in this tap, and from then on
		const allow = ({ target }: Event) => {
			if (target instanceof Element && target.closest('button')?.textContent.includes('Try sound'))
				HTMLMediaElement.prototype.play = play;
		};
		addEventListener('click', allow, true);
	});
	await startSession(page);
	await page.getByRole('button', { name: 'Try sound' }).click();
	await expect(page.getByText('There is no sound yet.')).toHaveCount(0);
	await expect(page.getByText('Pause')).toBeVisible();
	await runs(page);
});

test('a place that is not ours is passed over', async ({ page }) => {
	const kept = [ownName('session'), '{"routine":7,"currentTime":"x"'] as const;
	await page.addInitScript(([key, text]) => localStorage.setItem(key, text), kept);
	await page.goto('./');
	await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
	await expect(timer(page)).toHaveCount(0);
	expect(await page.evaluate((key) => localStorage.getItem(key), ownName('session'))).toContain(
		'7'
	);
});

test('a session that is finished leaves nothing to resume', async ({ page }) => {
	await startSession(page);
	for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('heading', { name: 'All done.' })).toBeVisible();
	expect(await place(page)).toBeNull();
});
