import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FILE = 'static/licences.txt';
/** The voices are no package: their part of the file is written by hand. */
const VOICES = '== The voices';
/** Compiled into the app, though they are only needed to build it. */
const COMPILED = ['svelte', '@sveltejs/kit'];

type Needs = Readonly<Record<string, string>>;
const needs = (file: string): Needs => JSON.parse(readFileSync(file, 'utf8')).dependencies ?? {};

/** Each package that comes with the app, by name: what is asked for, and what that needs. */
function shipped(): readonly string[] {
	const found = new Set<string>();
	const add = (name: string) => {
		if (found.has(name)) return;
		found.add(name);
		Object.keys(needs(`node_modules/${name}/package.json`)).forEach(add);
	};
	Object.keys(needs('package.json')).forEach(add);
	return [...COMPILED, ...[...found].toSorted()];
}

function licenceOf(name: string): string {
	const folder = `node_modules/${name}`;
	const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
	const file = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
	const text = file ? readFileSync(`${folder}/${file}`, 'utf8') : '';
	return `== ${name} ${version} (${license}) ==\n\n${text.replaceAll('\r', '').trim()}\n`;
}

// `npx vitest run src/commands/licences.test.ts -u` writes it
test('the licences of all that comes with the app can be read in it', async () => {
	const text = readFileSync(FILE, 'utf8');
	const voices = text.slice(text.indexOf(VOICES));
	expect(voices).toContain('Kokoro');
	const all = [...shipped().map(licenceOf), voices].join('\n');
	await expect(all).toMatchFileSnapshot(`../../${FILE}`);
});
