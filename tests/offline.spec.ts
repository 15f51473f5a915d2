import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { browserHere } from '../src/commands/browser.mjs';
import { BUILDS, SUB_PATH } from '../src/commands/builds.mjs';
import {
	asked,
	button,
	expect,
	openSite,
	runs,
	startSession,
	test,
	type Site
} from './fixtures.ts';
import { noteHeard } from './in-page.ts';
import { KEPT, NO_VOICE, spoken, unspoken } from './spoken.ts';

test.use({ serviceWorkers: 'allow' });

const ROUTES = [
	'',
	'routines/',
	'settings/',
	'about/',
	'help/',
	'habits/',
	'add/',
	'relief/',
	'relief/thigh/front/',
	'relief/after/',
	'play/bedtime-calm/',
	'play/in-bed-gentle/'
];
/** Dropped files are fetched again at the root in hosts.spec.ts: mending is looked at where addresses are longer. */
const sites = [
	{ name: 'at the root', folder: BUILDS.app, base: '', mended: false },
	{ name: 'under a sub-path', folder: BUILDS.sub, base: SUB_PATH, mended: true }
];

/** Drops the page of this name from what is kept, and breaks that of the other one. */
const breakKept = (page: Page, dropped: string, broken: string) =>
	page.evaluate(
		async ([dropped, broken]) => {
			for (const name of await caches.keys()) {
				if (!name.startsWith('bedtime-stretch/files/')) continue;
				const cache = await caches.open(name);
				for (const request of await cache.keys()) {
					const { pathname } = new URL(request.url);
					if (pathname.endsWith(dropped)) await cache.delete(request);
					if (pathname.endsWith(broken)) await cache.put(request, new Response('broken'));
				}
			}
		},
		[dropped, broken] as const
	);

/** Files that were dropped or broken are mended and played from, and what is not here is told. */
async function mendAndGoOn(cold: Page, site: Site, folder: string) {
	await cold.goto('settings/');
	await breakKept(cold, '/help/', '/habits/');
	await button(cold, 'Test now').click();
	await expect(cold.getByText('2 files are missing or damaged.')).toBeVisible();
	await button(cold, 'Mend it').click();
	await expect(cold.getByText('They could not be fetched.')).toBeVisible();
	await site.start(folder);
	await button(cold, 'Mend it').click();
	// what is kept is played, and nothing else can be had, though the host is there again
	await expect(cold.getByText('Playing, with the network shut out')).toBeVisible();
	const unkept = () =>
		cold.evaluate(
			(url) =>
				fetch(url).then(
					({ ok }) => ok,
					() => 'refused'
				),
			`${site.url}_headers`
		);
	expect(await unkept()).toBe('refused');
	// it is mixed before it sounds
	await expect.poll(() => cold.evaluate(() => window.heard?.paused)).toBe(false);
	await expect(cold.getByText('Five seconds were played from this device')).toBeVisible();
	expect(await unkept()).toBe(true);
	await site.stop();
	await cold.goto('habits/');
	await expect(cold.getByRole('heading', { name: 'Habits' })).toBeVisible();

	// another voice is not here
	await cold.goto('settings/');
	await cold.getByRole('radio', { name: 'Low' }).check();
	await expect(cold.getByText('Not on this device yet.')).toBeVisible();
	await startSession(cold, 'quick-five');
	await expect(cold.getByText(NO_VOICE)).toBeVisible();
	await unspoken(cold);
	await runs(cold);
}

const pageOf = async (context: BrowserContext) => context.pages()[0] ?? (await context.newPage());

for (const { name, folder, base, mended } of sites)
	test(`every page opens cold, and a session plays in the chosen voice, with the server stopped: ${name}`, async ({}, info) => {
		const site = await openSite(folder, base);
		const profile = info.outputPath('profile');
		const options = { executablePath: browserHere(), baseURL: site.url };
		const open = async () => {
			const context = await chromium.launchPersistentContext(profile, options);
			await context.addInitScript(noteHeard);
			return asked(context);
		};
		const first = await open();
		const page = await pageOf(first);
		await page.goto('settings/');
		// all pages, pictures and scripts are fetched first
		await expect(page.getByText('Ready to work offline.')).toBeVisible({ timeout: 60_000 });
		await page.getByRole('radio', { name: 'Hushed' }).check();
		await expect(page.getByText(KEPT)).toBeVisible();
		await first.close();
		await site.stop();

		const again = await open();
		const cold = await pageOf(again);
		for (const route of ROUTES) {
			const response = await cold.goto(route);
			expect(response?.status(), route).toBe(200);
			await expect(cold.getByRole('heading').first()).toBeVisible();
		}
		await cold.goto('routines');
		await expect(cold.getByRole('heading', { name: 'Routines' })).toBeVisible();
		// whole, too: the page of a cramp begins where its address is read
		for (const address of ['relief', 'relief/index.html', 'relief?from=icon']) {
			await cold.goto(address);
			await expect(cold.getByRole('timer')).not.toHaveText('0:00');
		}
		await cold.goto('nothing/here/');
		await expect(cold.getByRole('heading', { name: 'This page is not here' })).toBeVisible();
		const part = await cold.evaluate(async (url) => {
			const response = await fetch(url, { headers: { range: 'bytes=100-199' } });
			return { status: response.status, length: (await response.arrayBuffer()).byteLength };
		}, `${site.url}icons/icon-512.png`);
		expect(part).toEqual({ status: 206, length: 100 });

		await cold.goto('./');
		await button(cold, 'Start').click();
		await runs(cold);
		// what is told changes with the step
		await cold.keyboard.press('ArrowRight');
		await spoken(cold);
		await expect(cold.locator('main svg path')).not.toHaveCount(0);

		if (mended) await mendAndGoOn(cold, site, folder);
		await again.close();
	});

test('the manifest says all that installing needs', async ({ page, context }) => {
	await page.goto('./');
	const devtools = await context.newCDPSession(page);
	const { errors, data } = await devtools.send('Page.getAppManifest');
	expect(errors).toEqual([]);
	const manifest = JSON.parse(data ?? '{}');
	expect(manifest).toMatchObject({ display: 'standalone', background_color: '#000' });
	const purposes = manifest.icons.map((icon: { purpose: string }) => icon.purpose);
	expect(purposes).toContain('maskable');
	// these are seen before the app is installed: nobody needs them offline
	const kept = await (await page.request.get('service-worker.js')).text();
	for (const { src } of manifest.screenshots) expect(kept).not.toContain(src);
	const pictures = [...manifest.icons, ...manifest.screenshots];
	for (const { src } of [...pictures, { src: 'icons/apple-touch-icon.png' }])
		expect((await page.request.get(src)).status(), src).toBe(200);
	expect(manifest.shortcuts[0]).toMatchObject({ name: 'Relief now', url: 'relief/' });
	for (const { url } of manifest.shortcuts)
		expect((await page.request.get(url)).status()).toBe(200);
});
