import { chromium } from '@playwright/test';
import { join } from 'node:path';
import { start, stop, type SoundCard } from './sound-card.ts';

/** A Chromium as a person has it: pages in the background are hidden, throttled and out of focus. */
export async function openBrowser({ env, folder }: SoundCard) {
	const profile = `--user-data-dir=${join(folder, 'profile')}`;
	const flags = ['--headless=new', '--no-sandbox', '--no-first-run', '--remote-debugging-port=0'];
	const child = start(1, ['chromium', ...flags, profile, 'about:blank'], env);
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
		async close() {
			await browser.close();
			await stop(child);
		}
	};
}
