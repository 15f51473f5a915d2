// As SvelteKit's documentation has it, so that the bare page opens offline, too.
import { build, files, prerendered, version } from '$service-worker';

const CACHE = `cache-${version}`;

self.addEventListener('install', (event) =>
	event.waitUntil(
		caches.open(CACHE).then((cache) => cache.addAll([...build, ...files, ...prerendered]))
	)
);
self.addEventListener('fetch', (event) =>
	event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request)))
);
