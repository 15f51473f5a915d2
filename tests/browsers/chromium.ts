import { chromium } from '@playwright/test';
import { browserHere } from '../../src/commands/browser.mjs';
import { SIZE, type Browser, type Opening } from './browser.ts';
import { pageOf } from './page.ts';

/** Chromium, heard, and with a phone's rule for autoplay. */
export async function openChromium({ env, folder }: Opening): Promise<Browser> {
	const context = await chromium.launchPersistentContext(folder, {
		executablePath: browserHere(),
		viewport: SIZE,
		hasTouch: true,
		env,
		args: ['--autoplay-policy=user-gesture-required'],
		ignoreDefaultArgs: ['--mute-audio']
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
