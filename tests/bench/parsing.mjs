import { readFileSync } from 'node:fs';
import { createServer } from 'vite';

/**
 * The slowest refusal of so many broken files, in ms: letters of it cut out, doubled or put elsewhere.
 * @param {string} text @param {number} count @param {(broken: string) => boolean} isRefused
 */
function slowestOf(text, count, isRefused) {
	let seed = 7;
	const random = (/** @type {number} */ below) => (seed = (seed * 48271) % 2147483647) % below;
	let slowest = 0;
	let refused = 0;
	for (let i = 0; i < count; i++) {
		const [at, length] = [random(text.length), 1 + random(40)];
		const piece = [text.slice(at, at + length).repeat(2), '', '[[', '"x":'][random(4)] ?? '';
		const broken = text.slice(0, at) + piece + text.slice(at + length);
		const start = performance.now();
		if (isRefused(broken)) refused++;
		slowest = Math.max(slowest, performance.now() - start);
	}
	return { slowest, refused };
}

/** A backup of some months of nights. */
function backup() {
	const nights = Array.from({ length: 100 }, (_, i) => {
		const startedAt = 1.7e12 + i * 86_400_000;
		const cramp = { kind: 'cramp', startedAt, endedAt: startedAt + 120_000, muscle: 'calf' };
		const said = { zone: 'Europe/Dublin', side: 'left', pain: i % 11, helped: ['rub', 'walk'] };
		const fields = Object.entries({ ...cramp, ...said, note: 'after a long walk' });
		const changes = fields.map(([field, value]) => [field, [startedAt, value]]);
		return { version: 2, id: `cramp-${startedAt}`, changes: Object.fromEntries(changes) };
	});
	const whole = { form: 'bedtime-stretch/backup', version: 1, madeAt: 1.8e12, diary: nights };
	return JSON.stringify({ ...whole, choices: { settings: { version: 1 } } }, null, '\t');
}

/** Of 1,000 broken routine files, and of 10,000 broken backups. */
export async function slowestRefusals() {
	const server = await createServer({ server: { middlewareMode: true }, logLevel: 'error' });
	const { parseRoutine } = await server.ssrLoadModule('/src/lib/routine/parse.ts');
	const { readBackup } = await server.ssrLoadModule('/src/lib/backup/read-backup.ts');
	const text = readFileSync('routines/bedtime-calm.json', 'utf8');
	const routines = slowestOf(
		text,
		1000,
		(broken) => 'errors' in parseRoutine(broken, 'broken.json', new Map())
	);
	const backups = slowestOf(backup(), 10_000, (broken) => 'refusal' in readBackup(broken));
	await server.close();
	return { routines, backups };
}
