import { copyResponse } from 'workbox-core/copyResponse.js';
import { PrecacheController, type PrecacheEntry } from 'workbox-precaching';
import { RangeRequestsPlugin } from 'workbox-range-requests';
import { ownName } from '../lib/device/own-name.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] };

/** Without one that is `spare` the app still opens: it must not keep the rest from being installed. */
type KeptFile = PrecacheEntry & { spare?: true };

/** Everything the site has, by content; the last step of the build puts it here. */
const list: (KeptFile | string)[] = self.__WB_MANIFEST;
const spare = new Set(
	list.map(
		(file) => typeof file !== 'string' && file.spare && new URL(file.url, location.href).href
	)
);

/** The files of this version. Another copy of the app at this origin has its own. */
export const files = new PrecacheController({
	cacheName: ownName(`files/${self.registration.scope}`),
	plugins: [
		new RangeRequestsPlugin(),
		{
			handlerDidError: async ({ event, request, error }) => {
				if (event.type !== 'install' || !spare.has(request.url)) return undefined;
				console.warn(`Not kept yet: ${request.url}`, error);
				return new Response();
			}
		}
	]
});
files.precache(list);

async function missingFiles() {
	const cache = await caches.open(files.strategy.cacheName);
	const kept = new Set((await cache.keys()).map(({ url }) => url));
	return [...files.getURLsToCacheKeys()].filter(([, key]) => !kept.has(key));
}

/** How many files a browser has dropped, or could not be had when this was installed. */
export const countMissing = async () => (await missingFiles()).length;

/** Whether the host still serves this very version: the files of another one would not fit these. */
async function isServed(): Promise<boolean> {
	const response = await fetch(location.href, { cache: 'no-store' });
	return response.ok && (await response.text()).includes(JSON.stringify(list));
}

async function keep(url: string, key: string) {
	const response = await fetch(url, { cache: 'reload', credentials: 'same-origin' });
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	const cache = await caches.open(files.strategy.cacheName);
	// a browser refuses a page that came by a redirect
	await cache.put(key, response.redirected ? await copyResponse(response) : response);
}

async function fill() {
	const missing = await missingFiles();
	if (!missing.length) return;
	// a newer version brings all files with it
	if (!(await isServed())) return void (await self.registration.update());
	for (const [url, key] of missing)
		await keep(url, key).catch((error) => console.warn('Not kept yet:', error));
}

let filling = Promise.resolve();

/** Fetches what is missing, one file after another; whoever asks meanwhile has it tried anew. Never rejects. */
export const fillUp = (): Promise<void> =>
	(filling = filling.then(fill).catch((error) => console.warn('Not kept yet:', error)));
