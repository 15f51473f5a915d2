import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

/** Who may know whom. A room may always use its own files, the limits and types of `routine`. */
const mayImport: Record<string, readonly string[]> = {
	routine: [],
	timeline: ['routine'],
	voice: ['routine'],
	track: ['routine', 'timeline', 'voice', 'own-scripts.ts'],
	session: ['routine', 'timeline', 'track', 'storage.ts', 'disk.ts'],
	diary: ['routine', 'storage.ts', 'disk.ts'],
	relief: ['routine', 'timeline', 'session', 'storage.ts'],
	help: ['routine'],
	figure: ['routine', 'timeline'],
	ui: ['routine', 'timeline', 'session', 'relief', 'diary', 'help'],
	'settings.svelte.ts': ['routine', 'storage.ts'],
	'sound.svelte.ts': ['track', 'voice', 'storage.ts'],
	'offline.svelte.ts': ['own-scripts.ts'],
	'install.svelte.ts': [],
	'storage.ts': [],
	'disk.ts': [],
	'own-scripts.ts': []
};

const LIB = 'src/lib';
const files = readdirSync(LIB, { recursive: true, encoding: 'utf8' }).filter(
	(file) => /\.(ts|svelte)$/.test(file) && !file.endsWith('.test.ts')
);
const roomOf = (path: string) => path.split(/[\\/]/)[0] ?? '';

function importsOf(file: string): string[] {
	const text = readFileSync(join(LIB, file), 'utf8');
	const found = text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g);
	return [...found].flatMap(([, path = '']) => {
		if (path.startsWith('$lib/')) return [path.slice(5)];
		return path.startsWith('.') ? [relative(LIB, join(LIB, dirname(file), path))] : [];
	});
}

it('finds the rooms it speaks of', () => {
	expect(new Set(files.map(roomOf))).toEqual(new Set(Object.keys(mayImport)));
});

it.each(files)('imports only what its room may know: %s', (file) => {
	const room = roomOf(file);
	for (const target of importsOf(file).map(roomOf))
		if (target !== room) expect(mayImport[room]).toContain(target);
});
