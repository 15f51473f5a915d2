import { ownName } from './own-name.ts';

/** In bytes, by where in this browser it lies. */
export interface Sizes {
	/** The app's own files. */
	readonly app: number;
	readonly voices: number;
	/** Sound that is mixed for a cramp. */
	readonly tracks: number;
	/** What is chosen, answered and written, as far as it lies in localStorage. */
	readonly choices: number;
	/** What the browser counts in all; undefined where it does not tell. */
	readonly all: number | undefined;
}

async function sizeOf(name: string): Promise<number> {
	const cache = await caches.open(name);
	let bytes = 0;
	for (const request of await cache.keys())
		bytes += (await (await cache.match(request))?.blob())?.size ?? 0;
	return bytes;
}

/** Of all caches whose name begins so; 0 where nothing can be kept. */
async function inCaches(start: string): Promise<number> {
	try {
		const names = (await globalThis.caches?.keys()) ?? [];
		const own = names.filter((name) => name.startsWith(ownName(start)));
		return (await Promise.all(own.map(sizeOf))).reduce((sum, bytes) => sum + bytes, 0);
	} catch {
		return 0;
	}
}

function inStorage(): number {
	try {
		const own = Object.entries(localStorage).filter(([key]) => key.startsWith(ownName('')));
		return new Blob(own.flat()).size;
	} catch {
		return 0;
	}
}

async function inAll(): Promise<number | undefined> {
	try {
		return (await globalThis.navigator?.storage?.estimate?.())?.usage;
	} catch {
		return undefined;
	}
}

/** What this app keeps in this browser, by its size. Never throws. */
export async function sizes(): Promise<Sizes> {
	const [app, voices, tracks, all] = await Promise.all([
		...['files/', 'voices', 'tracks'].map(inCaches),
		inAll()
	]);
	return { app: app ?? 0, voices: voices ?? 0, tracks: tracks ?? 0, choices: inStorage(), all };
}
