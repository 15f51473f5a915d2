import type { Browser, Page } from '@playwright/test';
import { BUILDS, SUB_PATH } from '../src/commands/builds.mjs';
import { asked, expect, test } from './fixtures.ts';
import { failing, keepingFewer, oddInAllWays, openHost } from './hosts.ts';

test.use({ baseURL: undefined, serviceWorkers: 'allow' });

const READY = 'Ready to work offline.';
const NOT_YET = 'Not yet kept for offline use.';
const NOT_HERE = 'This page is not here';

async function open(browser: Browser, url: string) {
	const context = await asked(await browser.newContext({ baseURL: url }));
	return { context, page: await context.newPage() };
}
const heading = (page: Page, name: string) => page.getByRole('heading', { name });
const filesIn = (page: Page, name: string) =>
	page.evaluate(async (which) => {
		const cache = await caches.open(which);
		return (await cache.keys()).map(({ url }) => new URL(url).pathname).sort();
	}, name);

test('after a host that is odd in every way that hosts are it is whole without a network, also where files that only adorn came late', async ({
	browser
}) => {
	const odd = oddInAllWays(BUILDS.app);
	const late = failing(/^\/(icons\/|robots\.txt|manifest)/);
	const host = await openHost(
		{ '': BUILDS.app },
		(path, response) => late.odd(path, response) || odd(path, response)
	);
	const { context, page } = await open(browser, host.url);
	await page.goto('settings/');
	// what only adorns keeps nothing from being installed
	await page.waitForFunction(() => navigator.serviceWorker.controller);
	await expect(page.getByText(NOT_YET)).toBeVisible();
	late.mend();
	await page.reload();
	await expect(page.getByText(READY)).toBeVisible({ timeout: 60_000 });
	await host.stop();
	expect(await page.evaluate(async () => (await fetch('/icons/icon-512.png')).status)).toBe(200);
	await page.goto('relief/');
	await expect(page.getByRole('timer')).not.toHaveText('0:00');
	await page.goto('nothing/here/');
	await expect(heading(page, NOT_HERE)).toBeVisible();
	await context.close();
});

for (const { what, addresses } of [
	{ what: 'no worker can be had', addresses: /service-worker\.js$/ },
	{ what: 'one page cannot be had', addresses: /^\/help\// }
])
	test(`the voice and the tracks of a cramp are kept where ${what}`, async ({ browser }) => {
		const host = await openHost({ '': BUILDS.app }, failing(addresses).odd);
		const { context, page } = await open(browser, host.url);
		await page.goto('./');
		await page.waitForFunction(() => performance.getEntriesByName('relief-ready').length > 0);
		expect(await filesIn(page, 'bedtime-stretch/voices')).toHaveLength(1);
		expect(await filesIn(page, 'bedtime-stretch/tracks')).toHaveLength(4);
		await page.goto('settings/');
		await expect(page.getByText(NOT_YET)).toBeVisible();
		await context.close();
		await host.stop();
	});

test('one relief routine that cannot be mixed keeps no other from being kept', async ({
	browser
}) => {
	const host = await openHost({ '': BUILDS.app });
	const { context, page } = await open(browser, host.url);
	await page.addInitScript(() => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
	await page.route('**/relief/cramp.json', async (route) => {
		const routines = await (await route.fetch()).json();
		const relief = routines.find(({ kind }: { kind: string }) => kind === 'relief');
		relief.steps = [{ ...relief.steps[0], hold: -1e9 }];
		await route.fulfill({ json: routines });
	});
	await page.goto('./');
	await page.waitForFunction(() => performance.getEntriesByName('relief-ready').length > 0);
	expect(await filesIn(page, 'bedtime-stretch/tracks')).toHaveLength(3);
	await context.close();
	await host.stop();
});

test('a browser that has dropped files is not called ready, and is filled again by the same version only', async ({
	browser
}) => {
	const builds = { '': BUILDS.app };
	const host = await openHost(builds, keepingFewer(builds));
	const { context, page } = await open(browser, host.url);
	await page.goto('settings/');
	await expect(page.getByText(READY)).toBeVisible({ timeout: 60_000 });
	for (const dropped of [/\/relief\/|\.js$/, /./]) {
		await host.stop();
		await page.evaluate(async (pattern) => {
			for (const name of await caches.keys()) {
				const cache = await caches.open(name);
				for (const request of await cache.keys())
					if (new RegExp(pattern).test(new URL(request.url).pathname)) await cache.delete(request);
			}
			dispatchEvent(new Event('online'));
		}, dropped.source);
		await expect(page.getByText(NOT_YET)).toBeVisible();
		await host.start();
		await page.evaluate(() => dispatchEvent(new Event('online')));
		await expect(page.getByText(READY)).toBeVisible({ timeout: 60_000 });
		await host.stop();
		await page.goto('relief/');
		await expect(page.getByRole('timer')).not.toHaveText('0:00');
		await host.start();
		await page.goto('settings/');
		await expect(page.getByText(READY)).toBeVisible();
	}

	await host.stop();
	await page.evaluate(async () => {
		for (const name of await caches.keys()) await caches.delete(name);
	});
	const { url } = host;
	const newer = { '': BUILDS.next };
	const next = await openHost(newer, keepingFewer(newer), Number(new URL(url).port));
	await page.evaluate(() => dispatchEvent(new Event('online')));
	// it brings all of its own files, and waits
	await page.waitForFunction(
		async () => (await navigator.serviceWorker.getRegistration())?.waiting
	);
	await page.goto('./');
	await expect(heading(page, 'A new version is ready')).toBeVisible();
	await page.getByRole('button', { name: 'Update now' }).click();
	await expect(heading(page, 'A new version is ready')).toBeHidden();
	await page.goto('settings/');
	await expect(page.getByText(READY)).toBeVisible({ timeout: 60_000 });
	await expect(page.getByText('Version 99.0.0')).toBeVisible();
	await context.close();
	await next.stop();
});

test('two copies at one origin, and another app, leave each other alone', async ({ browser }) => {
	const builds = { [SUB_PATH]: BUILDS.sub, '': BUILDS.app };
	const host = await openHost(builds, keepingFewer(builds));
	const { context, page } = await open(browser, host.url);
	await page.goto('settings/');
	const theirs = [`workbox-precache-v2-${host.url}other/`, 'voices', 'tracks'];
	await page.evaluate(async (names) => {
		for (const name of names) await (await caches.open(name)).put('/other/x', new Response('x'));
		await (await caches.open('voices')).put('/voices/low.mp3?0', new Response('old'));
		await caches.open(`workbox-precache-v2-${location.origin}/`);
		await navigator.serviceWorker.getRegistration().then((known) => known?.unregister());
	}, theirs);
	await page.goto(`${SUB_PATH.slice(1)}/settings/`);
	await expect(page.getByText(READY)).toBeVisible({ timeout: 60_000 });
	// the one above comes last, and cleans up
	await page.goto('settings/');
	await expect(page.getByText(READY)).toBeVisible({ timeout: 60_000 });
	await page.goto(`${SUB_PATH.slice(1)}/settings/`);
	await expect(page.getByText(READY)).toBeVisible({ timeout: 60_000 });
	const names = await page.evaluate(() => caches.keys());
	for (const name of theirs) expect(await filesIn(page, name)).toEqual(['/other/x']);
	const own = names.filter((name) => !theirs.includes(name));
	expect(own.every((name) => name.startsWith('bedtime-stretch/'))).toBe(true);
	// what was fetched before is still there
	expect(await filesIn(page, 'bedtime-stretch/voices')).toContain('/voices/low.mp3');
	await context.close();
	await host.stop();
});

for (const { name, breakIt } of [
	{
		name: 'has no service workers',
		breakIt: () => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
	},
	{
		name: 'has no caches',
		breakIt: () => void Reflect.deleteProperty(globalThis, 'caches')
	},
	{
		name: 'forbids service workers',
		breakIt: () => {
			ServiceWorkerContainer.prototype.register = () =>
				Promise.reject(new DOMException('no', 'SecurityError'));
		}
	}
])
	test(`Settings says so where a browser ${name}`, async ({ browser }) => {
		const host = await openHost({ '': BUILDS.app });
		const { context, page } = await open(browser, host.url);
		await page.addInitScript(breakIt);
		await page.goto('settings/');
		await expect(
			page.getByText('This browser saves nothing: the app needs a network.')
		).toBeVisible();
		await context.close();
		await host.stop();
	});
