/** Tracks that must be there at once, even at the first second of a night: mixed before, kept on the device. */
const CACHE = 'tracks';

/** The track kept under this address; undefined where there is none, or where nothing can be kept. */
export async function keptTrack(address: string): Promise<Blob | undefined> {
	try {
		const cache = await caches.open(CACHE);
		return await (await cache.match(address))?.blob();
	} catch (error) {
		console.warn('No kept track:', error);
	}
}

export async function keepTrack(address: string, track: Blob): Promise<void> {
	const cache = await caches.open(CACHE);
	await cache.put(address, new Response(track));
}

/** Drops every kept track but these: of another voice, of another version, for another person. */
export async function keepOnly(addresses: readonly string[]): Promise<void> {
	const cache = await caches.open(CACHE);
	const wanted = new Set(addresses.map((address) => new URL(address, location.href).href));
	const old = (await cache.keys()).filter(({ url }) => !wanted.has(url));
	await Promise.all(old.map((request) => cache.delete(request)));
}
