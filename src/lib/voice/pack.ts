import { base } from '$app/paths';
import { FileCache } from '$lib/device/file-cache.ts';
import { sha256 as hashOf } from '$lib/device/sha256.ts';
import { manifestOf } from './manifest.ts';
import type { Manifest, VoiceName } from './types.ts';

const cache = new FileCache('voices');
/** Packs that could not be stored: in memory until the page closes, so that they are fetched once only. */
const held = new Map<string, ArrayBuffer>();

/** A pack's address names its content, so that an old one is never taken for a new one. */
const addressOf = (voice: VoiceName, { sha256 }: Manifest) =>
	`${base}/voices/${voice}.mp3?${sha256.slice(0, 16)}`;

/** The pack itself; rejects where its bytes are not those that the manifest names. */
async function whole(pack: ArrayBuffer, { bytes, sha256 }: Manifest): Promise<ArrayBuffer> {
	if (pack.byteLength !== bytes) throw new Error(`The voice has ${pack.byteLength} bytes.`);
	const hash = await hashOf(pack);
	if (hash && hash !== sha256) throw new Error('The voice is another version.');
	return pack;
}

async function fetched(voice: VoiceName, manifest: Manifest): Promise<ArrayBuffer> {
	const address = addressOf(voice, manifest);
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	const pack = await whole(await response.arrayBuffer(), manifest);
	if (await cache.put(address, pack)) {
		const path = `${base}/voices/${voice}.mp3`;
		await cache.keepOnly([address], ({ pathname }) => pathname === path);
	} else held.set(address, pack);
	return pack;
}

/** The voice's pack as it is on this device; undefined where it is not. */
export async function keptPack(voice: VoiceName): Promise<ArrayBuffer | undefined> {
	const manifest = await manifestOf(voice);
	const address = addressOf(voice, manifest);
	const pack = held.get(address) ?? (await (await cache.get(address))?.arrayBuffer());
	return pack && whole(pack, manifest).catch(() => undefined);
}

/** Where the voice's pack is: on the device, in memory until the page closes, or not here. */
export async function keepingOf(voice: VoiceName): Promise<'kept' | 'held' | 'missing'> {
	const address = addressOf(voice, await manifestOf(voice));
	if (await cache.has(address)) return 'kept';
	return held.has(address) ? 'held' : 'missing';
}

const fetching = new Map<VoiceName, Promise<ArrayBuffer>>();

/**
 * The voice's pack, fetched and kept where it is not here yet. Calls at the same time share one fetch; rejects
 * where it cannot be fetched.
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
