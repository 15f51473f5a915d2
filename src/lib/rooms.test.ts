import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';

const LIB = 'src/lib/';

/** Who may know whom, as the README's table says it: `| \`src/lib/room\` | what it holds | who it knows |`. */
const mayImport = new Map(
	[
		...readFileSync('README.md', 'utf8').matchAll(/^\| `src\/lib\/(\w+)` +\|[^|]+\| ([^|]+) \|$/gm)
	].map(([, room = '', known = '']) => [room, known.trim().split(', ')] as const)
);

const under = (folder: string) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => normalize(join(folder, file)).replaceAll('\\', '/'))
		.filter((file) => /\.(ts|svelte)$/.test(file) && !/\.test\.ts$/.test(file));
const files = under(LIB);
const pages = under('src/routes');
const roomOf = (path: string) => path.slice(LIB.length).split('/')[0] ?? '';

/** The project's own files that `file` imports, types too; in a circle even a type binds two files together. */
function importsOf(file: string): string[] {
	const text = readFileSync(file, 'utf8');
	const found = text.matchAll(/(?:from|import)\s*\(?\s*'([^'?]+)[^']*'/g);
	return [...found].flatMap(([, path = '']) => {
		if (path.startsWith('$lib/')) return [LIB + path.slice(5)];
		if (path.startsWith('$words/')) return [`${LIB}words/en/${path.slice(7)}`];
		return path.startsWith('.') ? [normalize(join(dirname(file), path))] : [];
	});
}

/** A way from `file` back to itself. */
function circleFrom(
	file: string,
	graph: ReadonlyMap<string, readonly string[]>
): string[] | undefined {
	const seen = new Set<string>();
	const walk = (at: string, way: readonly string[]): string[] | undefined => {
		for (const next of graph.get(at) ?? []) {
			if (next === file) return [...way, at, next];
			if (seen.has(next)) continue;
			seen.add(next);
			const found = walk(next, [...way, at]);
			if (found) return found;
		}
	};
	return walk(file, []);
}

it('has a row in the README for each room, and no other', () => {
	expect(new Set(mayImport.keys())).toEqual(
		new Set(files.map(roomOf).filter((room) => !room.endsWith('.ts')))
	);
});

it('has no file in the README that is not there', () => {
	const named = readFileSync('README.md', 'utf8').matchAll(
		/`((?:src|tests|routines|static)\/[\w./-]+)`/g
	);
	expect([...named].map(([, path = '']) => path).filter((path) => !existsSync(path))).toEqual([]);
});

it.each(files)('imports only what its room may know: %s', (file) => {
	for (const target of importsOf(file).filter((path) => path.startsWith(LIB)))
		if (roomOf(target) !== roomOf(file))
			expect(mayImport.get(roomOf(file))).toContain(roomOf(target));
});

const early = /^\| `src\/early` +\|[^|]+\| ([^|]+) \|$/m.exec(readFileSync('README.md', 'utf8'));

it.each(under('src/early'))('imports only what an early script may know: %s', (file) => {
	for (const target of importsOf(file).filter((path) => path.startsWith(LIB)))
		expect(early?.[1]?.trim().split(', ')).toContain(roomOf(target));
});

it('has no circle of files, of types neither', () => {
	const graph = new Map([...files, ...pages].map((file) => [file, importsOf(file)] as const));
	expect(files.flatMap((file) => circleFrom(file, graph)?.join(' → ') ?? [])).toEqual([]);
});

it('has no circle of rooms', () => {
	const graph = new Map(
		[...mayImport.keys()].map((room) => {
			const own = files.filter((file) => roomOf(file) === room);
			const known = own
				.flatMap(importsOf)
				.filter((path) => path.startsWith(LIB))
				.map(roomOf);
			return [room, [...new Set(known)].filter((other) => other !== room)] as const;
		})
	);
	expect([...graph.keys()].flatMap((room) => circleFrom(room, graph)?.join(' → ') ?? [])).toEqual(
		[]
	);
});

/** What belongs to the device, or is a clock: a page asks the room that owns it. */
const DEVICE =
	/\b(new Audio|localStorage|sessionStorage|caches\.|indexedDB|navigator\.|performance\.|Date\.now|setInterval)\b/g;

it.each(pages)('touches no device, no storage and no clock: %s', (file) => {
	expect(readFileSync(file, 'utf8').match(DEVICE) ?? []).toEqual([]);
});

const lengths = [...files, ...pages].map(
	(file) => [file, readFileSync(file, 'utf8').split('\n').length - 1] as const
);

it('has no file over 200 lines', () => {
	expect(lengths.filter(([, lines]) => lines > 200)).toEqual([]);
});

it('has files of at most 50 lines, by the median', () => {
	const sorted = lengths.map(([, lines]) => lines).sort((a, b) => a - b);
	expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(50);
});

it('has no room with more than a quarter of all lines', () => {
	const rooms = new Map<string, number>();
	for (const [file, lines] of lengths) {
		const room = file.startsWith(LIB) ? roomOf(file) : 'routes';
		rooms.set(room, (rooms.get(room) ?? 0) + lines);
	}
	const all = lengths.reduce((sum, [, lines]) => sum + lines, 0);
	expect([...rooms].filter(([, lines]) => lines > all / 4)).toEqual([]);
});
