import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import adapter from '@sveltejs/adapter-static';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Where the page is served from (`/stretch`, say), and where the build goes. */
const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');
const folder = process.env.BUILD_DIR ?? 'build';

/** A language is a build of its own. `LANGUAGE_FOLDER` has one that is not shipped: tests make it. */
const language = process.env.APP_LANGUAGE ?? 'en';
const own = process.env.LANGUAGE_FOLDER;
/** Its words, and its texts of the routine files; those themselves are English. */
export const ofLanguage = {
	$words: resolve(own ? `${own}/words` : `src/lib/words/${language}`),
	$texts: resolve(own ? `${own}/texts.json` : `routines/lang/${language}.json`)
};
for (const path of language === 'en' ? [] : Object.values(ofLanguage))
	if (!existsSync(path)) throw new Error(`APP_LANGUAGE=${language}: expected ${path}`);

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true, discloseVersion: false },
	kit: {
		alias: ofLanguage,
		adapter: adapter({ pages: folder, assets: folder, fallback: '404.html' }),
		outDir: process.env.KIT_DIR ?? '.svelte-kit',
		paths: { base },
		inlineStyleThreshold: 16384,
		// a fixed name makes equal sources give equal files, so that an update fetches only what changed
		version: { name: process.env.APP_VERSION ?? version },
		serviceWorker: { register: false },
		typescript: {
			config: (config) => ({
				...config,
				include: [
					...config.include,
					'../eslint.config.js',
					'../stylelint.config.js',
					'../svelte.config.js',
					'../routines/voice/*'
				],
				exclude: [...config.exclude, '../**/service-worker*', '../tests/output/**']
			})
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				// the router's announcer is placed by a style attribute
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:'],
				// howler empties its element with a data address
				'media-src': ['self', 'blob:', 'data:'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'own-scripts']
			}
		}
	}
};
