// The last step of the build: puts the list of all its files into the service worker.
import { readFile, writeFile } from 'node:fs/promises';
import { getManifest } from 'workbox-build';

const folder = process.env.BUILD_DIR ?? 'build';
const file = `${folder}/service-worker.js`;
const TOKEN = 'self.__WB_MANIFEST';

const { manifestEntries, warnings, count, size } = await getManifest({
	globDirectory: folder,
	globPatterns: ['**/*'],
	// a voice is large, and only the chosen one is wanted: the page keeps that itself
	globIgnores: ['service-worker.js', '_headers', '**/*.map', 'voices/**'],
	// their names carry their content
	dontCacheBustURLsMatching: /^_app\/immutable\//,
	maximumFileSizeToCacheInBytes: 10_000_000
});
if (warnings.length) throw new Error(warnings.join('\n'));

const parts = (await readFile(file, 'utf8')).split(TOKEN);
if (parts.length !== 2) throw new Error(`${file}: expected ${TOKEN} once, got ${parts.length - 1}`);
await writeFile(file, parts.join(JSON.stringify(manifestEntries)));
console.log(`Kept for offline use: ${count} files, ${Math.round(size / 1024)} kB`);
