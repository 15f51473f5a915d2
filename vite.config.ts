import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** What every page needs: in one file it zips smaller, and is asked for once. */
const EVERY_PAGE = [
	/preload-helper|node_modules\/(svelte|@sveltejs\/kit)\//,
	/src\/lib\/(choices\/(settings|kept-fields)|device\/(storage|fields|old-forms|own-name|page-life)|routine\/(suit|duration)|player\/(read-)?resume-point\.ts|timeline\/segment-name|words\/names|ui\/RoutineSummary)/
];

const SHEET = `<!doctype html>
<title>All figures</title>
<body><script type="module" src="/src/figures/sheet.ts"></script>`;

/** `/figures/` in development: every figure on one sheet, drawn anew when a file is saved. */
const figures: Plugin = {
	name: 'figures',
	apply: 'serve',
	configureServer: ({ middlewares, transformIndexHtml }) =>
		void middlewares.use('/figures/', ({ url }, response, next) => {
			if (!/^\/(\?|$)/.test(url ?? '')) return next();
			transformIndexHtml('/figures/', SHEET).then(
				(html) => response.setHeader('Content-Type', 'text/html').end(html),
				next
			);
		})
};

export default defineConfig({
	plugins: [figures, sveltekit()],
	// workbox's modules ask for it
	define: { 'process.env.NODE_ENV': JSON.stringify(process.env.NODE_ENV ?? 'production') },
	build: {
		modulePreload: false,
		rolldownOptions: {
			output: {
				advancedChunks: {
					groups: [{ name: 'every-page', test: (id) => EVERY_PAGE.some((part) => part.test(id)) }]
				}
			}
		}
	},
	worker: { format: 'es' },
	server: { fs: { allow: ['routines'] }, watch: { ignored: ['**/routines/voice/.tools/**'] } },
	test: { include: ['src/**/*.test.ts', 'routines/**/*.test.ts'], environment: 'node' }
});
