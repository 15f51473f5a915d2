import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seal, sealedIn, unseal } from './sealed.ts';

const ROUNDS = 100_000;
const text = 'Diary of nights: süß, 🌙';
const sealedOf = (file: string) => {
	const found = sealedIn(file);
	return found && 'sealed' in found ? found.sealed : undefined;
};
const open = async (file: string, passphrase: string) => {
	const sealed = sealedOf(file);
	return sealed && unseal(sealed, passphrase);
};

test('the passphrase opens it, however its letters are composed; another one does not', async () => {
	const file = await seal(text, 'Sch\u00f6ne Nacht', ROUNDS);
	expect(file).not.toContain('Diary');
	expect(await open(file, 'Scho\u0308ne Nacht')).toBe(text);
	expect(await open(file, 'schöne Nacht')).toBeUndefined();
	expect(await open(file, '')).toBeUndefined();
});

test('as it is shipped it takes 600,000 rounds, and each file has its own salt', async () => {
	const [one, two] = await Promise.all([seal(text, 'p'), seal(text, 'p')]);
	expect(sealedOf(one)?.rounds).toBe(600_000);
	expect(sealedOf(one)?.salt).not.toBe(sealedOf(two)?.salt);
	expect(await open(two, 'p')).toBe(text);
});

test('one bit flipped anywhere in what is sealed, its salt or its start says so', async () => {
	const sealed = sealedOf(await seal(text, 'p', ROUNDS)) ?? expect.fail();
	const field = fc.constantFrom('salt', 'iv', 'sealed');
	await fc.assert(
		fc.asyncProperty(field, fc.nat(), fc.nat(7), async (field, place, bit) => {
			const data = Uint8Array.from(atob(sealed[field]), (letter) => letter.charCodeAt(0));
			const at = place % data.length;
			data[at] = (data[at] ?? 0) ^ (1 << bit);
			const hurt = { ...sealed, [field]: btoa(String.fromCharCode(...data)) };
			expect(await unseal(hurt, 'p')).toBeUndefined();
		}),
		{ numRuns: 30 }
	);
});

test('what is no sealed file is none; a newer or broken one is refused, and none asks for hours of work', async () => {
	const sealed = sealedOf(await seal(text, 'p', ROUNDS));
	for (const other of ['', '[]', '{}', 'x', '{"form":"another"}'])
		expect(sealedIn(other)).toBeUndefined();
	const refused = (change: object) => sealedIn(JSON.stringify({ ...sealed, ...change }));
	expect(refused({ version: 2, kdf: 'argon2' })).toEqual({ refusal: { kind: 'newer' } });
	const broken = (place: string) => ({ refusal: { kind: 'broken', place } });
	expect(refused({ rounds: 1e9 })).toEqual(broken('rounds'));
	expect(refused({ iv: '***' })).toEqual(broken('iv'));
	expect(refused({ sealed: undefined })).toEqual(broken('sealed'));
});
