import { createHash } from 'node:crypto';
import type { Handle } from '@sveltejs/kit';
import { dev } from '$app/environment';
import page from './early/page.ts?early';
import speakingPage from './early/speaking-page.ts?early';
import { withSecondIcon } from './second-icon.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');

/**
 * A page that can be read before its scripts are asked for. They would else be compiled before the
 * first paint, and a tap meanwhile would be lost.
 */
function paintFirst(html: string): string {
	const hrefs: string[] = [];
	const bare = html.replace(/\s*<link href="([^"]+)" rel="modulepreload">/g, (_, href: string) => {
		hrefs.push(href);
		return '';
	});
	const script = /<script>([^]*?)<\/script>/.exec(bare)?.[1];
	// the page for unknown addresses is empty: nothing to show before its scripts
	if (!script || !bare.includes('<main')) return html;
	const speaks = bare.includes('data-first-words="');
	const late = script
		.replace('Promise.all([', 'const app = () => Promise.all([')
		.replace('.then(([kit', speaks ? '.then(early.afterWords).then(([kit' : '$&')
		.replace(/\}\s*$/, () => `early.boot(app, ${JSON.stringify(hrefs)});\n}`);
	const begin = (speaks ? speakingPage : page) + late;
	const parts = bare.split(`sha256-${sha256(script)}`);
	if (late === script || parts.length !== 2)
		throw new Error('The script that SvelteKit puts into a page is not as expected.');
	return parts.join(`sha256-${sha256(begin)}`).replace(script, () => begin);
}

export const handle: Handle = ({ event, resolve }) => {
	const iconed = event.route.id?.startsWith('/relief/') ? withSecondIcon : (html: string) => html;
	return resolve(event, {
		transformPageChunk: ({ html }) => iconed(dev ? html : paintFirst(html))
	});
};
