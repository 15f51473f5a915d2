import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seal, sealedIn, unseal } from './sealed.ts';

const ROUNDS = 100_000;
const text = 'Diary of nights: süß, 🌙';
const open = async (file: string, passphrase: string) => {
	const sealed = sealedIn(file);
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
	expect(sealedIn(one)?.rounds).toBe(600_000);
	expect(sealedIn(one)?.salt).not.toBe(sealedIn(two)?.salt);
	expect(await open(two, 'p')).toBe(text);
});

test('one bit flipped anywhere in what is sealed, its salt or its start says so', async () => {
	const sealed = sealedIn(await seal(text, 'p', ROUNDS)) ?? expect.fail();
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

test('what is no sealed file is none, and no file asks for hours of work', async () => {
	const sealed = sealedIn(await seal(text, 'p', ROUNDS));
	for (const other of ['', '[]', '{}', 'x', JSON.stringify({ ...sealed, rounds: 1e9 })])
		expect(sealedIn(other)).toBeUndefined();
	expect(sealedIn(JSON.stringify({ ...sealed, iv: '***' }))).toBeUndefined();
});
