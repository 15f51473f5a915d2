import { sveltekit } from '@sveltejs/kit/vite';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type InlineConfig, type LibraryOptions, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { byName } from './src/commands/by-name.ts';
import { catalogue } from './src/commands/catalogue.ts';
import { everyPage } from './src/commands/every-page.ts';
import { pageStyles } from './src/commands/page-styles.ts';
import { ofLanguage } from './svelte.config.js';

/** A sheet in development, at `/<name>/`, drawn by `src/<name>/sheet.ts`; it is in no build. */
const sheet = (name: string, title: string): Plugin => ({
	name,
	apply: 'serve',
	configureServer: ({ middlewares, transformIndexHtml }) =>
		void middlewares.use(`/${name}/`, ({ url }, response, next) => {
			if (!/^\/(\?|$)/.test(url ?? '')) return next();
			const html = `<!doctype html>
<title>${title}</title>
<body><script type="module" src="/src/${name}/sheet.ts"></script>`;
			transformIndexHtml(`/${name}/`, html).then(
				(html) => response.setHeader('Content-Type', 'text/html').end(html),
				next
			);
		})
});

/** `x.ts?early` is that script with all that it imports, as text: `early` is what it exports. */
const early: Plugin = {
	name: 'early',
	async load(id) {
		const [entry = '', query] = id.split('?');
		if (query !== 'early') return;
		const alias = { $lib: resolve('src/lib'), ...ofLanguage };
		const lib: LibraryOptions = { entry, formats: ['iife'], name: 'early' };
		const options: InlineConfig = { configFile: false, logLevel: 'warn', resolve: { alias } };
		const made = await build({ ...options, build: { lib, write: false, copyPublicDir: false } });
		const [script] = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
		if (script?.type !== 'chunk') throw new Error(`${entry}: no script was made of it.`);
		return `export default ${JSON.stringify(script.code)}`;
	}
};

const TESTS = ['src/**/*.test.ts', 'routines/**/*.test.ts', 'tests/*.test.ts'];
/** What stands in for time, a device or a module does so through `vi`: such a test has its own process. */
const ALONE = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((file) => `src/${file.replaceAll('\\', '/')}`)
	.filter((file) => file.endsWith('.test.ts'))
	.filter((file) => /\bvi\b|fakes\//.test(readFileSync(file, 'utf8')));

export default defineConfig({
	plugins: [
		catalogue(ofLanguage),
		early,
		sheet('figures', 'All figures'),
		sheet('looks', 'All looks'),
		sveltekit(),
		everyPage,
		byName,
		pageStyles
	],
	// workbox's modules ask for it
	define: { 'process.env.NODE_ENV': JSON.stringify(process.env.NODE_ENV ?? 'production') },
	build: {
		modulePreload: false,
		reportCompressedSize: false
	},
	worker: { format: 'es' },
	server: { fs: { allow: ['routines'] }, watch: { ignored: ['**/routines/voice/.tools/**'] } },
	test: {
		projects: [
			{ extends: true, test: { name: 'alone', include: ALONE } },
			{ extends: true, test: { name: 'together', include: TESTS, exclude: ALONE, isolate: false } }
		],
		environment: 'node',
		// the others are empty in a test
		css: { include: /tokens\.css/ },
		testTimeout: 30_000,
		coverage: {
			include: ['src/lib/{player,relief,choices}/**/*.ts'],
			reportOnFailure: true,
			reporter: 'text',
			reportsDirectory: 'tests/output/coverage'
		}
	}
});
