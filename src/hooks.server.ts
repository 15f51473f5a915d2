import { createHash } from 'node:crypto';
import type { Handle } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { ownName } from '$lib/device/own-name.ts';
import { withSecondIcon } from './second-icon.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');

/** Keeps a button or a box that is tapped before the scripts are there; the layout answers it. */
const keepTap = `addEventListener('click', ({ target, timeStamp }) => {
	if (target.closest('a')) window.tapped = timeStamp;
	const tapped = target.closest('button:not([data-first-words]), label, input');
	if (!tapped || 'earlyTap' in window) return;
	window.earlyTap = tapped;
	tapped.setAttribute('aria-busy', 'true');
}, true);`;

/**
 * A page with a voice says its first words at the first touch, before its scripts are there. Its element comes
 * after the first paint: in the page it would have to be laid out before.
 */
const speakAtTouch = `let speaking;
addEventListener('pointerup', ({ target }) => {
	let kept = '';
	try { kept = localStorage[${JSON.stringify(ownName('sound'))}] || localStorage.sound || ''; } catch {}
	if (window.earlyTap === null || target.closest('[data-no-sound]') || /"heard":"(silent|tones)"/.test(kept)) return;
	speaking = window.firstWords?.play().catch(() => {});
}, true);
// what is touched is heard before the page is brought to life, which keeps everything waiting
const afterWords = async (modules) => {
	await Promise.race([speaking, new Promise((done) => setTimeout(done, 500))]);
	return modules;
};`;
const loadFirstWords = `
		window.firstWords = new Audio(document.querySelector('[data-first-words]').dataset.firstWords);`;

/** Starts once the first words are shown; a hidden page shows none, and waits a second only. */
const afterPaint = (hrefs: readonly string[], first: string) => `
	let started = false;
	const start = () => {
		if (started) return;
		started = true;${first}
		for (const href of ${JSON.stringify(hrefs)})
			document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
		boot();
	};
	try {
		new PerformanceObserver((seen) => {
			if (seen.getEntriesByName('first-contentful-paint').length) setTimeout(start);
		}).observe({ type: 'paint', buffered: true });
	} finally {
		setTimeout(start, 1000);
	}
}`;

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
		.replace('Promise.all([', 'const boot = () => Promise.all([')
		.replace('.then(([kit', speaks ? '.then(afterWords).then(([kit' : '$&')
		.replace(/\}\s*$/, () => afterPaint(hrefs, speaks ? loadFirstWords : ''));
	const begin = keepTap + (speaks ? speakAtTouch : '') + late;
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
