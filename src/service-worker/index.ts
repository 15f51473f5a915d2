import { clientsClaim } from 'workbox-core';
import { PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { countBroken, countMissing, files, fillUp, mend } from './files.ts';
import { cutNetwork, isCut, joinNetwork } from './no-network.ts';
import { takeOver } from './take-over.ts';

declare const self: ServiceWorkerGlobalScope;

/** The page for addresses that are not there, under one that every host answers. */
const NOT_HERE = 'not-here/';

/** A page asked for without its last slash, or by the name of its file. */
function pageOf({ href, pathname }: URL): URL | undefined {
	if (pathname.endsWith('/index.html')) return new URL('.', href);
	if (!pathname.endsWith('/') && !/\.[a-z0-9]+$/i.test(pathname))
		return new URL(`${pathname}/`, href);
}

const isPage = ({ request }: { request: Request }) => request.mode === 'navigate';

// while a page tests how it does without a network it gets kept files only; pages can still be opened
registerRoute(
	(asked) => isCut() && !isPage(asked),
	async ({ request }) => (await files.matchPrecache(request)) ?? Response.error()
);
// the addresses within a page are relative to the one that it was made for
registerRoute(
	(asked) => isPage(asked) && files.getCacheKeyForURL(pageOf(asked.url)?.href ?? ''),
	async ({ request, url }) => {
		const page = pageOf(url)?.href ?? '';
		// a host may redirect the other way; then a page that is not kept would go round in circles
		if (!(await files.matchPrecache(page))) return fetch(request);
		return Response.redirect(page + url.search);
	}
);
registerRoute(new PrecacheRoute(files, { ignoreURLParametersMatching: [/./] }));
// another app may live below this one: only where nobody answers the page is ours
registerRoute(isPage, async ({ request }) => {
	try {
		return await fetch(request);
	} catch (error) {
		const page = await files.matchPrecache(NOT_HERE);
		if (!page) throw error;
		return page;
	}
});

self.addEventListener('activate', (event) =>
	event.waitUntil(takeOver().catch((error) => console.warn('Old caches are still there:', error)))
);

// the first one takes the page at once; a newer one waits until it is asked in
if (!self.registration.active) clientsClaim();

self.addEventListener('message', (event) => {
	const answer = (answered: unknown) =>
		event.waitUntil(Promise.resolve(answered).then((told) => event.ports[0]?.postMessage(told)));
	switch (event.data?.type) {
		case 'SKIP_WAITING':
			return void self.skipWaiting();
		case 'COUNT_MISSING':
			return answer(countMissing());
		case 'FILL_UP':
			return answer(fillUp().then(countMissing));
		case 'COUNT_BROKEN':
			return answer(countBroken());
		case 'MEND':
			return answer(mend().then(countBroken));
		case 'CUT_NETWORK':
			return answer(cutNetwork());
		case 'JOIN_NETWORK':
			return answer(joinNetwork());
	}
});
