import { chromium } from '@playwright/test';
import { SIZE, type Engine, type Opening } from './browser.ts';
import { pageOf } from './page.ts';
import { CHROMIUM } from './programs.ts';
import { savedIn } from './saved.ts';

/** Chromium, heard, and with a phone's rule for autoplay. */
export async function openChromium({ env, folder, filmed }: Opening): Promise<Engine> {
	const context = await chromium.launchPersistentContext(folder, {
		executablePath: CHROMIUM,
		// the small one that is faster in tests has no page cache
		headless: false,
		// what is filmed fills the screen
		...(filmed ? { viewport: null } : { viewport: SIZE, hasTouch: true }),
		env,
		downloadsPath: savedIn(folder),
		args: [
			...(filmed
				? ['--kiosk', '--window-size=390,844', '--window-position=0,0']
				: ['--headless=new']),
			'--autoplay-policy=user-gesture-required'
		],
		ignoreDefaultArgs: ['--mute-audio', '--disable-back-forward-cache']
	});
	return pageOf(context, async (page) => {
		const session = await context.newCDPSession(page);
		// Playwright's own way counts as a touch
		return async (script) => {
			const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
				expression: script,
				awaitPromise: true,
				returnByValue: true
			});
			if (exceptionDetails) throw new Error(result.description ?? exceptionDetails.text);
			return result.value;
		};
	});
}
