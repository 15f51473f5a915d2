// The last step of the build: puts the list of all its files into the service worker.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { getManifest } from 'workbox-build';

const folder = process.env.BUILD_DIR ?? 'build';
const file = `${folder}/service-worker.js`;
const TOKEN = 'self.__WB_MANIFEST';

/** Without these the app still opens, so none of them may keep the rest from being kept. */
const SPARE = /^(icons\/|not-here\/$|_app\/version\.json$)|\.(webmanifest|txt)$/;

// hosts answer 404.html with status 404, which is kept for nothing
await mkdir(`${folder}/not-here`, { recursive: true });
await copyFile(`${folder}/404.html`, `${folder}/not-here/index.html`);

const { manifestEntries, warnings, count, size } = await getManifest({
	globDirectory: folder,
	globPatterns: ['**/*'],
	// a voice is large, and only the chosen one is wanted: the page keeps that itself
	globIgnores: ['service-worker.js', '404.html', '_headers', '**/*.map', 'voices/**'],
	// their names carry their content
	dontCacheBustURLsMatching: /^_app\/immutable\//,
	maximumFileSizeToCacheInBytes: 10_000_000,
	manifestTransforms: [
		(entries) => ({
			manifest: entries.map(({ url: file, ...entry }) => {
				// a page under the address that it is asked for: many hosts redirect the other one
				const url = file.replace(/(^|\/)index\.html$/, '$1') || './';
				return { ...entry, url, ...(SPARE.test(url) && { spare: true }) };
			})
		})
	]
});
if (warnings.length) throw new Error(warnings.join('\n'));

const parts = (await readFile(file, 'utf8')).split(TOKEN);
if (parts.length !== 2) throw new Error(`${file}: expected ${TOKEN} once, got ${parts.length - 1}`);
await writeFile(file, parts.join(JSON.stringify(manifestEntries)));
console.log(`Kept for offline use: ${count} files, ${Math.round(size / 1024)} kB`);
