import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execSync } from 'node:child_process';
import { dirname, join } from 'node:path/posix';
import { gzipSync } from 'node:zlib';

const OUTPUT = 'tests/output/bench';
export const OURS = `${OUTPUT}/ours`;
export const BARE = `${OUTPUT}/skeleton/build`;

/** Builds the app and a bare SvelteKit page beside it, with the same versions of everything. */
export function buildBoth() {
	rmSync(OUTPUT, { recursive: true, force: true });
	cpSync('tests/bench/skeleton', `${OUTPUT}/skeleton`, { recursive: true });
	execSync('npx vite build', { cwd: `${OUTPUT}/skeleton`, stdio: 'pipe' });
	writeFileSync(`${BARE}/_headers`, '');
	writeFileSync(`${BARE}/404.html`, '');
	const env = { ...process.env, BUILD_DIR: OURS, KIT_DIR: `${OUTPUT}/kit` };
	execSync('npm run build', { env, stdio: 'pipe' });
}

/**
 * Bytes, gzipped one by one, of the scripts that the page names and all that these import at once.
 * @param {string} folder
 */
export function firstLoad(folder) {
	const html = readFileSync(join(folder, 'index.html'), 'utf8');
	/** @type {Set<string>} */
	const found = new Set();
	/** @param {string} file */
	const add = (file) => {
		if (found.has(file)) return;
		found.add(file);
		const text = readFileSync(join(folder, file), 'utf8');
		for (const [, path = ''] of text.matchAll(/(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g))
			add(join(dirname(file), path));
	};
	for (const [, path = ''] of html.matchAll(/["'](\.\/_app\/[^"']+\.js)["']/g))
		add(join('.', path));
	return [...found].reduce((sum, file) => {
		return sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
	}, 0);
}
