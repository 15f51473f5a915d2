import { clientsClaim } from 'workbox-core';
import {
	addPlugins,
	cleanupOutdatedCaches,
	createHandlerBoundToURL,
	precacheAndRoute
} from 'workbox-precaching';
import type { PrecacheEntry } from 'workbox-precaching';
import { RangeRequestsPlugin } from 'workbox-range-requests';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] };

// everything the site has, by content; the last step of the build puts it here
const kept = self.__WB_MANIFEST;

const isFile = (path: string) => /\.[a-z0-9]+$/i.test(path);

addPlugins([new RangeRequestsPlugin()]);
precacheAndRoute(kept, {
	ignoreURLParametersMatching: [/./],
	// a page asked for without its last slash
	urlManipulation: ({ url }) =>
		url.pathname.endsWith('/') || isFile(url.pathname) ? [] : [new URL(`${url.pathname}/`, url)]
});
registerRoute(new NavigationRoute(createHandlerBoundToURL('404.html')));
cleanupOutdatedCaches();

// the first one takes the page at once; a newer one waits until it is asked in
if (!self.registration.active) clientsClaim();
self.addEventListener('message', ({ data }) => {
	if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});
