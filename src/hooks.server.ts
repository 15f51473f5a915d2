import type { Handle } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { isAfter, unfitFor } from '$lib/relief/muscles.ts';
import { language } from '$words/language.ts';
import answers from './early/answers.ts?early';
import look from './early/look.ts?early';
import page from './early/page.ts?early';
import speakingPage from './early/speaking-page.ts?early';
import { startLate } from './early/start-script.ts';
import { isNight } from './routes/is-night.ts';
import { themeColorMeta } from './routes/theme-color.ts';

export const handle: Handle = ({ event, resolve }) => {
	const filled = (html: string) =>
		html
			.replace('%lang%', language.tag)
			.replace('%dir%', language.dir)
			.replace('%theme-color%', themeColorMeta);
	// the page for unknown addresses is empty: nothing to show before its scripts
	if (dev || !event.route.id)
		return resolve(event, { transformPageChunk: ({ html }) => filled(html) });
	/** Below /relief/, where a first script reads the answers, and first words are said. */
	const cramp = event.route.id === '/relief/[...muscle]' ? (event.params.muscle ?? '') : undefined;
	const speaks = cramp !== undefined && !isAfter(cramp);
	const heed =
		cramp === undefined ? '' : `${answers}early.heed(${JSON.stringify(unfitFor(cramp))})`;
	const head = `${look}window.showLook(${isNight(event.route.id)});${heed}`;
	const modules: string[] = [];
	return resolve(event, {
		// they would be fetched before the first paint; `early.boot` asks for them after it
		preload({ type, path }) {
			if (type === 'js') modules.push(path);
			return type === 'css';
		},
		transformPageChunk({ html }) {
			const script = speaks ? speakingPage : page;
			return startLate(filled(html), { script, speaks, modules, head });
		}
	});
};
