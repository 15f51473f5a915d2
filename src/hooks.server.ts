import type { Handle } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { language } from '$words/language.ts';
import answers from './early/answers.ts?early';
import page from './early/page.ts?early';
import speakingPage from './early/speaking-page.ts?early';
import { startLate } from './early/start-script.ts';

/** The answers for which what this page begins with is unfit; undefined where it fits everyone. */
const notForIn = (html: string) => /data-not-for="([^"]*)"/.exec(html)?.[1]?.split(' ');

export const handle: Handle = ({ event, resolve }) => {
	const inLanguage = (html: string) =>
		html.replace('%lang%', language.tag).replace('%dir%', language.dir);
	// the page for unknown addresses is empty: nothing to show before its scripts
	if (dev || !event.route.id)
		return resolve(event, { transformPageChunk: ({ html }) => inLanguage(html) });
	const modules: string[] = [];
	return resolve(event, {
		// they would be fetched before the first paint; `early.boot` asks for them after it
		preload({ type, path }) {
			if (type === 'js') modules.push(path);
			return type === 'css';
		},
		transformPageChunk({ html }) {
			const speaks = html.includes('data-first-words="');
			const script = speaks ? speakingPage : page;
			const notFor = notForIn(html);
			const head = notFor && `${answers}early.heed(${JSON.stringify(notFor)})`;
			return startLate(inLanguage(html), { script, speaks, modules, head });
		}
	});
};
