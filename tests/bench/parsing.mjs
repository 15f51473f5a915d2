import { readFileSync } from 'node:fs';
import { createServer } from 'vite';

/** The slowest of 1,000 broken routine files, in ms: letters cut out, doubled or put elsewhere. */
export async function slowestRefusal() {
	const server = await createServer({ server: { middlewareMode: true }, logLevel: 'error' });
	const { parseRoutine } = await server.ssrLoadModule('/src/lib/routine/parse.ts');
	const text = readFileSync('routines/bedtime-calm.json', 'utf8');
	let seed = 7;
	const random = (/** @type {number} */ below) => (seed = (seed * 48271) % 2147483647) % below;
	let slowest = 0;
	let refused = 0;
	for (let i = 0; i < 1000; i++) {
		const [at, length] = [random(text.length), 1 + random(40)];
		const piece = [text.slice(at, at + length).repeat(2), '', '[[', '"x":'][random(4)] ?? '';
		const broken = text.slice(0, at) + piece + text.slice(at + length);
		const start = performance.now();
		const parsed = parseRoutine(broken, 'broken.json', new Map());
		slowest = Math.max(slowest, performance.now() - start);
		if ('errors' in parsed) refused++;
	}
	await server.close();
	return { slowest, refused };
}
