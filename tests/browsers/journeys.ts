import { BUILDS } from '../../src/commands/builds.mjs';
import type { Browser } from './browser.ts';
import { label, openCold, openWarm, touch } from './cramp.ts';
import { expect, test } from './fixtures.ts';
import { heard, playsFrom, playTo, says, text } from './listening.ts';
import { kill } from './processes.ts';

/** So much of a place may be lost, in seconds. */
const LOST = 3;
/** Some hundred files are fetched, on a machine that has other things to do. */
const WHOLE = 90_000;

const isChosen = (phone: Browser, label: string) =>
	phone.run(
		(label) =>
			[...document.querySelectorAll('label')].some(
				({ textContent, control }) =>
					textContent?.trim() === label && control instanceof HTMLInputElement && control.checked
			),
		label
	);

const silent = (phone: Browser) => expect.poll(async () => (await heard(phone)).plays).toBe(false);

/** One cramp is in the calendar, by the name of its night. */
const isWrittenDown = (phone: Browser) =>
	expect
		.poll(() =>
			phone.run(() => !!document.querySelector('main table button[aria-label$=": 1 cramp"]'))
		)
		.toBe(true);

test('play: from Tonight to the end, and each control does what it says', async ({
	phone,
	url
}) => {
	await playTo(phone, url, 6);
	// no more elements are made than the tap has unlocked
	expect(await phone.run(() => window.said.filter((one) => one.includes('pool')))).toEqual([]);
	await phone.tap('Pause');
	await silent(phone);
	const { time } = await heard(phone);
	await phone.tap('Resume');
	await playsFrom(phone, time);
	await phone.tap('Next');
	await playsFrom(phone, time + 5);
	// the lock screen's own buttons
	await phone.run(() => window.lockScreen.pause?.({ action: 'pause' }));
	await silent(phone);
	await phone.run(() => window.lockScreen.play?.({ action: 'play' }));
	await playsFrom(phone, time + 5);
	await phone.run(() => window.lockScreen.seekto?.({ action: 'seekto', seekTime: 1e4 }));
	await says(phone, 'Sleep well.');
	await silent(phone);
});

test('relief: from the tap to the diary', async ({ phone, url }) => {
	await openCold(phone, url);
	await playsFrom(phone, 1);
	await expect.poll(() => label(phone)).toBe('Stop sound');
	await phone.tap('Stop sound');
	await silent(phone);
	await phone.tap('Sound on');
	await playsFrom(phone, 1);
	await phone.tap('It let go');
	await phone.tap('Sleep now');
	await silent(phone);
	await phone.tap('Left leg');
	await phone.tap('7 of 10');
	await phone.goto(`${url}diary/`);
	await isWrittenDown(phone);
});

test('offline: cold, without a network, all pages open, and a session and a cramp are heard', async ({
	open,
	site,
	url
}) => {
	const first = await open();
	await first.goto(`${url}settings/`);
	await says(first, 'Ready to work offline.', WHOLE);
	await says(first, 'Kept on this device', WHOLE);
	await site.stop();
	const phone = await open();
	for (const page of ['settings/', 'routines/', 'diary/', 'help/', 'add/', 'relief/thigh/front/']) {
		await phone.goto(url + page);
		await expect.poll(() => phone.run(() => !!document.querySelector('h1'))).toBe(true);
	}
	await openWarm(phone, url);
	await touch(phone);
	await playsFrom(phone, 1);
	await playTo(phone, `${url}play/quick-five/`, 5);
	expect(await text(phone)).not.toContain('The voice is not on this device yet.');
});

test('resume: a session that was killed, and one that was loaded anew, go on where they were', async ({
	open,
	phone,
	url
}) => {
	await playTo(phone, `${url}play/quick-five/`, 40);
	// Firefox writes localStorage, and so what was answered at the start, up to five seconds late
	await playsFrom(phone, 45);
	const left = (await heard(phone)).time;
	kill();
	const again = await open();
	await again.goto(url);
	await again.tap('Resume');
	await playsFrom(again, left - LOST);
	const { time } = await heard(again);
	expect(time).toBeLessThan(left + LOST);
	await again.reload();
	await again.tap('Resume');
	await playsFrom(again, time - LOST);
	expect((await heard(again)).time).toBeLessThan(time + LOST);
});

test('update: a new version waits for the end of the session, asks, is taken, and nothing is lost', async ({
	phone,
	site,
	url
}) => {
	await phone.goto(`${url}settings/`);
	await phone.choose('Keep the screen on');
	await says(phone, 'Ready to work offline.', WHOLE);
	await playTo(phone, `${url}play/quick-five/`, 4);
	await site.stop();
	await site.start(BUILDS.next);
	const isWaiting = () =>
		phone.run(async () => {
			const registration = await navigator.serviceWorker.getRegistration();
			if (!registration?.waiting) await registration?.update();
			return !!registration?.waiting;
		});
	await expect.poll(isWaiting, { timeout: WHOLE, intervals: [1000] }).toBe(true);
	const { time } = await heard(phone);
	await playsFrom(phone, time + 2);
	expect(await text(phone)).not.toContain('A new version is ready');
	await phone.goto(`${url}settings/`);
	await says(phone, 'Version 1.0.0');
	await phone.tap('Update now');
	await says(phone, 'Version 99.0.0');
	expect(await text(phone)).not.toContain('A new version is ready');
	// the page says its version before its app is there
	await expect.poll(() => isChosen(phone, 'Keep the screen on')).toBe(true);
	await phone.goto(url);
	await phone.tap('Resume');
	await playsFrom(phone, time);
});

test('settings: what is chosen is so at once, and still after a reload', async ({ phone, url }) => {
	await phone.goto(`${url}settings/`);
	// before the app is there one tap is kept, not several
	await expect.poll(() => phone.run(() => window.earlyTap === null)).toBe(true);
	for (const one of ['Tones only', 'Keep the screen on', 'Dimmest', 'Quick stretch'])
		await phone.choose(one);
	await phone.fill('Name 1', 'Ann');
	await phone.fill('Number 1', '+353 1 234 5678');
	const dim = () => document.documentElement.dataset.dim;
	await expect.poll(() => phone.run(dim)).toBe('dimmest');
	await phone.reload();
	expect(await phone.run(dim)).toBe('dimmest');
	for (const one of ['Tones only', 'Keep the screen on', 'Dimmest', 'Quick stretch'])
		await expect.poll(() => isChosen(phone, one)).toBe(true);
	await phone.goto(`${url}help/`);
	await says(phone, 'Ann');
});

test('diary: an entry is added, is there after a reload, and in the copy that is saved', async ({
	phone,
	url
}) => {
	const day = new Date(Date.now() - 86_400_000);
	const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()]
		.map((part) => `${part}`.padStart(2, '0'))
		.join('-');
	await phone.goto(`${url}diary/?add`);
	await phone.fill('Date', date);
	await phone.fill('Time', '23:50');
	await phone.tap('7 of 10');
	await phone.tap('Save');
	await isWrittenDown(phone);
	await phone.reload();
	await isWrittenDown(phone);
	await phone.goto(`${url}backup/`);
	const { diary } = JSON.parse(await phone.save('Save a copy'));
	expect(JSON.stringify(diary)).toContain('"pain"');
});
