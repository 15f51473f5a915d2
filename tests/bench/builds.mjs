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

/** @param {string} file */
const zipped = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

/**
 * Bytes, gzipped one by one, that a module adds to a page which has `known` already.
 * @param {string} module its source @param {ReadonlySet<string>} known
 */
export function lazyBytes(module, known) {
	const manifest = JSON.parse(
		readFileSync(`${OUTPUT}/kit/output/client/.vite/manifest.json`, 'utf8')
	);
	/** @type {Set<string>} */
	const found = new Set();
	/** @param {string} key */
	const add = (key) => {
		const { file, css = [], imports = [] } = manifest[key];
		if (known.has(file) || found.has(file)) return;
		for (const each of [file, ...css]) found.add(each);
		imports.forEach(add);
	};
	add(module);
	return [...found].reduce((sum, file) => sum + zipped(join(OURS, file)), 0);
}

/** @param {string} file in our build */
export const zippedSize = (file) => zipped(join(OURS, file));

/**
 * Bytes, gzipped one by one, of the scripts that the page names and all that these import at once.
 * @param {string} folder
 */
export const firstLoad = (folder) =>
	[...firstScripts(folder)].reduce((sum, file) => sum + zipped(join(folder, file)), 0);

/** @param {string} folder @param {string} [page] */
export function firstScripts(folder, page = 'index.html') {
	const html = readFileSync(join(folder, page), 'utf8');
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
	for (const [, path = ''] of html.matchAll(/["'][./]+\/(_app\/[^"']+\.js)["']/g)) add(path);
	return found;
}
