import type { Browser } from './browser.ts';
import { openCold, openWarm } from './cramp.ts';
import { secondsAhead } from './distance.ts';
import { expect, test } from './fixtures.ts';
import { playsFrom } from './listening.ts';
import { asleep, soundFirst } from './processes.ts';

test.use({ first: true });

/** By then the first pause between sentences is over. */
const PAUSE_OVER = 8;
/** For how long from then on it is listened to, and how long the device sleeps, in seconds. */
const LISTENS = 4;
const SLEEP = 8;
const MOST = 0.25;

/** The track plays, and from its first pause between sentences on it is where the screen is. */
async function expectTogether(browser: Browser, when: string, begun?: number) {
	await playsFrom(browser, 0);
	soundFirst();
	const ahead = await secondsAhead(browser, PAUSE_OVER + LISTENS, begun);
	const told = `${when}: ${ahead.map((one) => one?.toFixed(2) ?? '–').join(' ')}`;
	test.info().annotations.push({ type: 'seconds ahead', description: told });
	console.log(told);
	const far = ahead.slice(PAUSE_OVER).map((one) => Math.abs(one ?? 0));
	expect.soft(Math.max(...far), told).toBeLessThanOrEqual(MOST);
}

/** Another guidance begins; returns when, by the page's steady clock. */
async function toAnotherMuscle(browser: Browser): Promise<number> {
	await browser.run(() => {
		const instruction = document.querySelector('.instruction') ?? document.body;
		new MutationObserver((_, observer) => {
			Object.assign(window, { begun: performance.now() / 1000 });
			observer.disconnect();
		}).observe(instruction, { subtree: true, characterData: true, childList: true });
	});
	await browser.tap('Foot');
	await expect.poll(() => browser.run(() => 'begun' in window)).toBe(true);
	return browser.run(() => (window as unknown as { begun: number }).begun);
}

test('the sound is where the screen is: at a first visit, and after all that moves it', async ({
	phone,
	url
}) => {
	await openCold(phone, url);
	await expectTogether(phone, 'cold');
	await phone.tap('Stop sound');
	await phone.tap('Sound on');
	await expectTogether(phone, 'after Stop sound');
	const begun = await toAnotherMuscle(phone);
	await expectTogether(phone, 'another muscle', begun);
	await asleep(SLEEP);
	await expectTogether(phone, 'after a sleep', begun);
});

test('the sound is where the screen is: by the tap on Tonight', async ({ phone, url }) => {
	await openWarm(phone, url);
	await expectTogether(phone, 'warm');
});
