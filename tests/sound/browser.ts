import { chromium } from '@playwright/test';
import { join } from 'node:path';
import { goFirst, start, stop, type SoundCard } from './sound-card.ts';

/** A Chromium as a person has it: pages in the background are hidden, throttled and out of focus. */
export async function openBrowser({ env, folder }: SoundCard) {
	const profile = `--user-data-dir=${join(folder, 'profile')}`;
	const flags = ['--headless=new', '--no-sandbox', '--no-first-run', '--remote-debugging-port=0'];
	const child = start(0, ['chromium', ...flags, profile, 'about:blank'], env);
	const address = new Promise<string>((resolve, reject) => {
		let said = '';
		child.stderr?.on('data', (text) => {
			if (said.length > 10_000) return;
			const [found] = /ws:\/\/\S+(?=\s)/.exec((said += text)) ?? [];
			if (found) resolve(found);
		});
		child.once('exit', () => reject(new Error(`Chromium did not start:\n${said}`)));
	});
	const browser = await chromium.connectOverCDP(await address, { noDefaults: true });
	const [context] = browser.contexts();
	if (!context) throw new Error('Chromium has no window.');
	return {
		context,
		/**
		 * From now on what plays goes first. The thread of a page does not: a busy one would be given a whole
		 * core, and the kernel would then hold up all that goes first, the sound too.
		 */
		async goFirst() {
			const devtools = await browser.newBrowserCDPSession();
			const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
			for (const { id, type } of processInfo) goFirst(1, id, type === 'renderer');
		},
		async close() {
			await browser.close();
			await stop(child);
		}
	};
}
