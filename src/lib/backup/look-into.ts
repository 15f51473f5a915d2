import { allKept } from '$lib/diary/kept.ts';
import { coming, type Coming } from './coming.ts';
import type { Backup } from './form.ts';
import { readBackup, type Refusal } from './read-backup.ts';
import { sealedIn, unseal, type Sealed } from './sealed.ts';

/** In bytes: no copy is as large, and a film that was chosen by mistake would fill the memory. */
const LARGEST = 120_000_000;

/** What a file turns out to be. `wrong`: the passphrase does not open it. */
export type Looked =
	| { readonly kind: 'whole'; readonly backup: Backup; readonly coming: Coming }
	| { readonly kind: 'sealed'; readonly sealed: Sealed }
	| { readonly kind: 'wrong' }
	| Refusal;

async function lookedAt(text: string): Promise<Looked> {
	const read = readBackup(text);
	if ('refusal' in read) return read.refusal;
	const here = new Map((await allKept()).map((kept) => [kept.id, kept]));
	return { kind: 'whole', backup: read.backup, coming: coming(here, read.backup.diary) };
}

/** What is in a file that a person has chosen. Changes nothing, never rejects. */
export async function lookedInto(file: Blob): Promise<Looked> {
	if (file.size > LARGEST) return { kind: 'too-long' };
	const text = await file.text().catch(() => '');
	const found = sealedIn(text);
	if (!found) return lookedAt(text);
	return 'refusal' in found ? found.refusal : { kind: 'sealed', sealed: found.sealed };
}

/** What is in a sealed one. */
export async function opened(sealed: Sealed, passphrase: string): Promise<Looked> {
	const text = await unseal(sealed, passphrase);
	return text === undefined ? { kind: 'wrong' } : lookedAt(text);
}
