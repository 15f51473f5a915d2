import * as v from 'valibot';
import { isFields } from '$lib/device/fields.ts';
import type { Refusal } from './read-backup.ts';

/** PBKDF2 with SHA-256, as OWASP's Password Storage Cheat Sheet advises it in 2026: 600,000 rounds. */
const ROUNDS = 600_000;
const FORM = 'bedtime-stretch/sealed-backup';
const VERSION = 1;

const bytes = (least: number, most: number) =>
	v.pipe(v.string(), v.base64(), v.minLength(least), v.maxLength(most));
const SealedSchema = v.strictObject({
	form: v.literal(FORM),
	version: v.literal(VERSION),
	rounds: v.pipe(v.number(), v.integer(), v.minValue(100_000), v.maxValue(10_000_000)),
	salt: bytes(24, 24),
	iv: bytes(16, 16),
	sealed: bytes(24, 60_000_000)
});
export type Sealed = v.InferOutput<typeof SealedSchema>;

const toText = (data: Uint8Array) => {
	let text = '';
	for (let at = 0; at < data.length; at += 0x8000)
		text += String.fromCharCode(...data.subarray(at, at + 0x8000));
	return btoa(text);
};
const toBytes = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number) {
	// the same letters, however a keyboard writes them
	const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
	const raw = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
	return crypto.subtle.deriveKey(
		{ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
		raw,
		{ name: 'AES-GCM', length: 256 },
		false,
		['encrypt', 'decrypt']
	);
}

/** A text that only this passphrase opens (AES-GCM, 256 bits); each time it is sealed otherwise. */
export async function seal(text: string, passphrase: string, rounds = ROUNDS): Promise<string> {
	const [salt, iv] = [16, 12].map((length) => crypto.getRandomValues(new Uint8Array(length)));
	if (!salt || !iv) throw new Error('no random numbers');
	const key = await keyOf(passphrase, salt, rounds);
	const data = await crypto.subtle.encrypt(
		{ name: 'AES-GCM', iv },
		key,
		new TextEncoder().encode(text)
	);
	const sealed: Sealed = {
		...{ form: FORM, version: VERSION, rounds },
		...{ salt: toText(salt), iv: toText(iv), sealed: toText(new Uint8Array(data)) }
	};
	return JSON.stringify(sealed, null, '\t') + '\n';
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** The text as a sealed file, or why it cannot be opened; undefined where it is none. Never throws. */
export function sealedIn(text: string): { sealed: Sealed } | { refusal: Refusal } | undefined {
	const value = parsed(text);
	if (!isFields(value) || value.form !== FORM) return;
	if (Number(value.version) > VERSION) return { refusal: { kind: 'newer' } };
	const { success, output, issues } = v.safeParse(SealedSchema, value, { abortEarly: true });
	if (success) return { sealed: output };
	return { refusal: { kind: 'broken', place: v.getDotPath(issues[0]) ?? 'form' } };
}

/** What was sealed; undefined where the passphrase is another one, or a single bit of the file has changed. */
export async function unseal(sealed: Sealed, passphrase: string): Promise<string | undefined> {
	const [salt, iv, data] = [sealed.salt, sealed.iv, sealed.sealed].map(toBytes);
	if (!salt || !iv || !data) return;
	try {
		const key = await keyOf(passphrase, salt, sealed.rounds);
		return new TextDecoder().decode(
			await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data)
		);
	} catch {
		return undefined;
	}
}
