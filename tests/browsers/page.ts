import type { BrowserContext, Page } from '@playwright/test';
import { noteHeard } from '../in-page.ts';
import { PATIENCE, type Engine } from './browser.ts';
import { noteSaid } from './note-said.ts';

/** What Playwright has opened, in the words of these tests; `evaluate` gives what a script comes to. */
export async function pageOf(
	context: BrowserContext,
	open: (page: Page) => Promise<(script: string) => Promise<unknown>>
): Promise<Engine> {
	await context.addInitScript(noteHeard);
	await context.addInitScript(noteSaid);
	const page = context.pages()[0] ?? (await context.newPage());
	page.setDefaultTimeout(PATIENCE);
	const evaluate = await open(page);
	const run: Engine['run'] = (task, given) =>
		evaluate(`(${task})(${JSON.stringify(given)})`) as ReturnType<typeof run<never>>;
	return {
		goto: (url) => page.goto(url),
		reload: () => page.reload(),
		// Playwright waits for a load, and a page that comes back as it was has none
		back: () => run(() => void setTimeout(() => history.back())),
		run,
		touch: (x, y) => page.mouse.click(x, y),
		resize: (width, height) => page.setViewportSize({ width, height }),
		close: () => context.close()
	};
}
