import { BUILDS } from '../src/commands/builds.mjs';
import { asked, choose, expect, openSite, place, runs, startSession, test } from './fixtures.ts';

/** For the page: taps this button as soon as it is there, once. */
function tapAtOnce(name: string) {
	new MutationObserver((_, observer) => {
		const found = [...document.querySelectorAll('button')].find(
			({ textContent }) => textContent === name
		);
		if (!found) return;
		observer.disconnect();
		found.click();
	}).observe(document, { childList: true, subtree: true });
}

test.use({ baseURL: undefined, serviceWorkers: 'allow' });

test('a new version waits for the end of the session, asks once, and loses nothing', async ({
	browser
}) => {
	const site = await openSite(BUILDS.app);
	const context = await asked(await browser.newContext({ baseURL: site.url }));
	const page = await context.newPage();
	const question = page.getByRole('heading', { name: 'A new version is ready' });
	const voices: string[] = [];
	context.on(
		'request',
		(request) => request.url().includes('/voices/') && voices.push(request.url())
	);
	await choose(page, { keepScreenOn: true, tonight: 'quick-five' });
	await page.goto('settings/');
	// all pages, pictures and scripts are fetched first: some hundred files
	await expect(page.getByText('Ready to work offline.')).toBeVisible({ timeout: 60_000 });
	await expect(page.getByText('Kept on this device')).toBeVisible();
	await startSession(page, 'quick-five');

	await site.stop();
	await site.start(BUILDS.next);
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		await registration?.update();
		const worker = registration?.installing;
		if (!registration?.waiting)
			await new Promise((resolve) => worker?.addEventListener('statechange', resolve));
	});
	await expect
		.poll(() =>
			page.evaluate(async () => !!(await navigator.serviceWorker.getRegistration())?.waiting)
		)
		.toBe(true);
	await runs(page);
	await expect(question).toBeHidden();

	// the session is left, not ended: its place must outlive the update
	// tapped in the first moments: the old version still works then, which can keep the new one waiting
	await page.addInitScript(tapAtOnce, 'Update now');
	await page.goBack();
	await expect(page.getByText('Version 99.0.0')).toBeVisible();
	await expect(question).toBeHidden();
	expect((await place(page))?.routine).toBe('quick-five');
	await expect(page.getByRole('checkbox', { name: 'Keep the screen on' })).toBeChecked();
	await expect(page.getByRole('radio', { name: 'Quick stretch' })).toBeChecked();
	await expect(page.getByText('Kept on this device')).toBeVisible();
	expect(voices).toHaveLength(1);
	await context.close();
	await site.stop();
});
