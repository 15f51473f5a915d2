import { ownName } from '../lib/device/own-name.ts';

declare const self: ServiceWorkerGlobalScope;

/** Empties a cache of what this app put below `folder`; others may use one of that name. */
async function emptied(name: string, folder: string, to?: string) {
	if (!(await caches.has(name))) return;
	const [old, next] = [await caches.open(name), to && (await caches.open(to))];
	const ours = (await old.keys()).filter(({ url }) =>
		url.startsWith(self.registration.scope + folder)
	);
	for (const request of ours) {
		const response = await old.match(request);
		if (next && response) await next.put(request, response);
		await old.delete(request);
	}
	if (!(await old.keys()).length) await caches.delete(name);
}

/** Caches from before the app had names of its own: the voices are kept, the rest was for that version. */
export async function takeOver() {
	await caches.delete(`workbox-precache-v2-${self.registration.scope}`);
	await emptied('voices', 'voices/', ownName('voices'));
	await emptied('tracks', 'relief/kept/');
}
