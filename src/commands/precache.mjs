// The last step of the build: puts the list of all its files into the service worker.
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { getManifest } from 'workbox-build';

const folder = process.env.BUILD_DIR ?? 'build';
const file = `${folder}/service-worker.js`;
const TOKEN = 'self.BUILT_FILES';
/** Hexadecimal digits of a file's SHA-256: as many as tell a broken file from a whole one. */
const DIGITS = 16;

/** Without these the app still opens, so none of them may keep the rest from being kept. */
const SPARE = /^(icons\/|not-here\/$|_app\/version\.json$)|\.(webmanifest|txt)$/;

// hosts answer 404.html with status 404, which is kept for nothing
await mkdir(`${folder}/not-here`, { recursive: true });
await copyFile(`${folder}/404.html`, `${folder}/not-here/index.html`);

/** @param {string} file */
async function listed(file) {
	const content = await readFile(`${folder}/${file}`);
	const sha256 = createHash('sha256').update(content).digest('hex').slice(0, DIGITS);
	// a page under the address that it is asked for: many hosts redirect the other one
	const url = file.replace(/(^|\/)index\.html$/, '$1') || './';
	return { url, sha256, ...(SPARE.test(url) && { spare: true }) };
}

const { manifestEntries, warnings, count, size } = await getManifest({
	globDirectory: folder,
	globPatterns: ['**/*'],
	globIgnores: [
		...['service-worker.js', '404.html', '_headers', '**/*.map'],
		// a voice is large, and only the chosen one is wanted: the page keeps that itself
		'voices/**',
		// looked at before the app is installed
		'screenshots/**'
	],
	maximumFileSizeToCacheInBytes: 10_000_000
});
if (warnings.length) throw new Error(warnings.join('\n'));

const parts = (await readFile(file, 'utf8')).split(TOKEN);
if (parts.length !== 2) throw new Error(`${file}: expected ${TOKEN} once, got ${parts.length - 1}`);
const list = await Promise.all(manifestEntries.map(({ url }) => listed(url)));
await writeFile(file, parts.join(JSON.stringify(list)));
console.log(`Kept for offline use: ${count} files, ${Math.round(size / 1024)} kB`);
