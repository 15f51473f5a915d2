import type { BrowserContext } from '@playwright/test';

/** Ends the browser's process as a crash or an empty battery does: it can keep nothing any more. */
export async function kill(context: BrowserContext) {
	const devtools = await context.browser()?.newBrowserCDPSession();
	const found = await devtools?.send('SystemInfo.getProcessInfo');
	const id = found?.processInfo.find(({ type }) => type === 'browser')?.id;
	const gone = new Promise((resolve) => context.once('close', resolve));
	if (id) process.kill(id, 'SIGKILL');
	await gone;
}
