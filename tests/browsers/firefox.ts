import { firefox } from '@playwright/test';
import { noteHeard } from '../fixtures.ts';
import { PATIENCE, SIZE, type Browser, type Opening } from './browser.ts';
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
	await context.addInitScript(noteHeard);
	const page = context.pages()[0] ?? (await context.newPage());
	page.setDefaultTimeout(PATIENCE);
	return {
		goto: (url) => page.goto(url),
		reload: () => page.reload(),
		// a page that comes back as it was does not load
		back: () => page.goBack({ waitUntil: 'commit' }),
		run: (task, given) => page.evaluate(`(${task})(${JSON.stringify(given)})`),
		tap: (name) =>
			page
				.getByRole('button', { name, exact: true })
				.or(page.getByRole('link', { name, exact: true }))
				.first()
				.click(),
		touch: (x, y) => page.mouse.click(x, y),
		resize: (width, height) => page.setViewportSize({ width, height }),
		close: () => context.close()
	};
}
