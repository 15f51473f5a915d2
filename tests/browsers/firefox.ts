import { firefox } from '@playwright/test';
import { SIZE, type Engine, type Opening } from './browser.ts';
import { pageOf } from './page.ts';
import { FIREFOX } from './programs.ts';
import { savedIn } from './saved.ts';

/** Firefox as it is installed here; autoplay as on phones. */
export async function openFirefox({ env, folder, blocked, filmed }: Opening): Promise<Engine> {
	const context = await firefox.launchPersistentContext(folder, {
		channel: 'moz-firefox',
		executablePath: FIREFOX,
		viewport: SIZE,
		headless: !filmed,
		args: filmed ? ['--kiosk'] : [],
		env,
		downloadsPath: savedIn(folder),
		firefoxUserPrefs: {
			'media.autoplay.default': 1,
			'media.autoplay.blocking_policy': 0,
			...(blocked && { 'network.cookie.cookieBehavior': 2 })
		}
	});
	return pageOf(context, async (page) => (script) => page.evaluate(script));
}
