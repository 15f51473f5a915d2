import { firefox } from '@playwright/test';
import { SIZE, type Browser, type Opening } from './browser.ts';
import { pageOf } from './page.ts';
import { FIREFOX } from './programs.ts';

/** Firefox as it is installed here; autoplay as on phones. */
export async function openFirefox({ env, folder, blocked }: Opening): Promise<Browser> {
	const context = await firefox.launchPersistentContext(folder, {
		channel: 'moz-firefox',
		executablePath: FIREFOX,
		viewport: SIZE,
		env,
		firefoxUserPrefs: {
			'media.autoplay.default': 1,
			'media.autoplay.blocking_policy': 0,
			...(blocked && { 'network.cookie.cookieBehavior': 2 })
		}
	});
	return pageOf(context, async (page) => (script) => page.evaluate(script));
}
