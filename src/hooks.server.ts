import type { Handle } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { isAfter, unfitFor } from '$lib/relief/muscles.ts';
import { error } from '$words/error.ts';
import { language } from '$words/language.ts';
import { manifest } from '$words/manifest.ts';
import answers from './early/answers.ts?early';
import look from './early/look.ts?early';
import page from './early/page.ts?early';
import speakingPage from './early/speaking-page.ts?early';
import { startLate, withHead } from './early/start-script.ts';
import { isNight } from './routes/is-night.ts';
import { themeColorMeta } from './routes/theme-color.ts';

/** A word as HTML, in an attribute too; `$` would mean something to `replace`. */
const escaped = (text: string) => text.replace(/[&<>"$]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export const handle: Handle = ({ event, resolve }) => {
	const filled = (html: string) =>
		html
			.replace('%lang%', language.tag)
			.replace('%dir%', language.dir)
			.replace('%description%', escaped(manifest.description))
			.replace('%theme-color%', themeColorMeta);
	if (dev) return resolve(event, { transformPageChunk: ({ html }) => filled(html) });
	const marked = (night: boolean) => `${look}window.showLook(${night});`;
	// the page for unknown addresses has nothing but a title: it is dark until its app knows better, and the app
	// starts at once, since there is nothing to paint first
	if (!event.route.id) {
		const title = `<title>${escaped(error.missing)}</title>`;
		const named = (html: string) => html.replace('</head>', `${title}$&`);
		return resolve(event, {
			transformPageChunk: ({ html }) => withHead(named(filled(html)), marked(true))
		});
	}
	/** Below /relief/, where a first script reads the answers, and first words are said. */
	const cramp = event.route.id === '/relief/[...muscle]' ? (event.params.muscle ?? '') : undefined;
	const speaks = cramp !== undefined && !isAfter(cramp);
	const heed =
		cramp === undefined ? '' : `${answers}early.heed(${JSON.stringify(unfitFor(cramp))})`;
	const head = marked(isNight(event.route.id)) + heed;
	const modules: string[] = [];
	return resolve(event, {
		// they would be fetched before the first paint; `early.boot` asks for them after it
		preload({ type, path }) {
			if (type === 'js') modules.push(path);
			return type === 'css';
		},
		transformPageChunk({ html }) {
			const script = speaks ? speakingPage : page;
			return withHead(startLate(filled(html), { script, speaks, modules }), head);
		}
	});
};
