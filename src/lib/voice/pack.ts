import { base } from '$app/paths';
import { manifestOf } from './manifest.ts';
import type { Manifest, VoiceName } from './types.ts';

const CACHE = 'voices';

/** A pack's address names its content, so that an old one is never taken for a new one. */
const addressOf = (voice: VoiceName, { sha256 }: Manifest) =>
	`${base}/voices/${voice}.mp3?${sha256.slice(0, 16)}`;

/** Absent where the page is not served securely; full or forbidden elsewhere. */
const openCache = () => globalThis.caches?.open(CACHE).catch(() => undefined);

async function whole(pack: ArrayBuffer, { bytes, sha256 }: Manifest): Promise<ArrayBuffer> {
	if (pack.byteLength !== bytes) throw new Error(`The voice has ${pack.byteLength} bytes.`);
	const digest = await globalThis.crypto.subtle?.digest('SHA-256', pack);
	const hex = [...new Uint8Array(digest ?? [])].map((byte) => byte.toString(16).padStart(2, '0'));
	if (digest && hex.join('') !== sha256) throw new Error('The voice is another version.');
	return pack;
}

async function keep(cache: Cache, address: string, response: Response) {
	await cache.put(address, response);
	const { pathname, href } = new URL(address, location.href);
	for (const { url } of await cache.keys())
		if (url !== href && new URL(url).pathname === pathname) await cache.delete(url);
}

async function fetched(voice: VoiceName, manifest: Manifest): Promise<ArrayBuffer> {
	const address = addressOf(voice, manifest);
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	const pack = await whole(await response.clone().arrayBuffer(), manifest);
	const cache = await openCache();
	if (cache)
		await keep(cache, address, response).catch((error) => console.warn('Not kept:', error));
	return pack;
}

/** The voice's pack as it is kept on this device; undefined where it is not. */
export async function keptPack(voice: VoiceName): Promise<ArrayBuffer | undefined> {
	const manifest = await manifestOf(voice);
	const cache = await openCache();
	const found = await cache?.match(addressOf(voice, manifest)).catch(() => undefined);
	return found && whole(await found.arrayBuffer(), manifest).catch(() => undefined);
}

export async function isKept(voice: VoiceName): Promise<boolean> {
	const cache = await openCache();
	return !!(await cache?.match(addressOf(voice, await manifestOf(voice))).catch(() => undefined));
}

const fetching = new Map<VoiceName, Promise<ArrayBuffer>>();

/**
 * The voice's pack, kept from now on. However many ask, it is fetched once; rejects without a network.
 */
export async function packOf(voice: VoiceName): Promise<ArrayBuffer> {
	const kept = await keptPack(voice);
	if (kept) return kept;
	const known = fetching.get(voice);
	if (known) return known;
	const asked = manifestOf(voice)
		.then((manifest) => fetched(voice, manifest))
		.finally(() => fetching.delete(voice));
	fetching.set(voice, asked);
	return asked;
}
