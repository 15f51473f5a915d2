import { copyResponse } from 'workbox-core/copyResponse.js';
import { PrecacheController } from 'workbox-precaching';
import { RangeRequestsPlugin } from 'workbox-range-requests';
import { ownName } from '../lib/device/own-name.ts';
import { sha256 } from '../lib/device/sha256.ts';

interface BuiltFile {
	readonly url: string;
	/** How its SHA-256 begins, in hexadecimal. */
	readonly sha256: string;
	/** Without it the app still opens: it must not keep the rest from being installed. */
	readonly spare?: true;
}
declare const self: ServiceWorkerGlobalScope & { BUILT_FILES: readonly BuiltFile[] };

/** Everything the site has, by content; the last step of the build puts it here. */
const list = self.BUILT_FILES;
const hrefOf = ({ url }: BuiltFile) => new URL(url, location.href).href;
const spare = new Set(list.filter(({ spare }) => spare).map(hrefOf));
const hashes = new Map(list.map((file) => [hrefOf(file), file.sha256]));
/** Their names carry their content. */
const isNamedByContent = (url: string) => url.startsWith('_app/immutable/');

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
files.precache(
	list.map(({ url, sha256 }) => ({ url, revision: isNamedByContent(url) ? null : sha256 }))
);

/** The address of a file, and the one that it is kept under. */
type KeptUnder = readonly [url: string, key: string];

async function missingFiles(): Promise<readonly KeptUnder[]> {
	const cache = await caches.open(files.strategy.cacheName);
	const kept = new Set((await cache.keys()).map(({ url }) => url));
	return [...files.getURLsToCacheKeys()].filter(([, key]) => !kept.has(key));
}

/** How many files a browser has dropped, or could not be had when this was installed. */
export const countMissing = async () => (await missingFiles()).length;

/** Those that are not here as they were built. */
async function brokenFiles(): Promise<readonly KeptUnder[]> {
	const cache = await caches.open(files.strategy.cacheName);
	const broken: KeptUnder[] = [];
	for (const [url, key] of files.getURLsToCacheKeys()) {
		const body = await (await cache.match(key))?.arrayBuffer();
		const whole = body && (await sha256(body))?.startsWith(hashes.get(url) ?? '');
		if (!whole) broken.push([url, key]);
	}
	return broken;
}

/** How many files there are, and how many of them are not here as they were built. */
export const countBroken = async () => ({
	all: list.length,
	broken: (await brokenFiles()).length
});

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

async function fill(wanted: () => Promise<readonly KeptUnder[]>) {
	const files = await wanted();
	if (!files.length) return;
	// a newer version brings all files with it
	if (!(await isServed())) return void (await self.registration.update());
	for (const [url, key] of files)
		await keep(url, key).catch((error) => console.warn('Not kept yet:', error));
}

let filling = Promise.resolve();

/** One after another; whoever asks meanwhile has it tried anew. Never rejects. */
const fetchAgain = (wanted: () => Promise<readonly KeptUnder[]>): Promise<void> =>
	(filling = filling
		.then(() => fill(wanted))
		.catch((error) => console.warn('Not kept yet:', error)));

/** Fetches what is missing. */
export const fillUp = () => fetchAgain(missingFiles);
/** Fetches what is missing or damaged. */
export const mend = () => fetchAgain(brokenFiles);
