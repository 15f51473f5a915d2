import type { BrowserContext, Page } from '@playwright/test';

interface TraceEvent {
	readonly name: string;
	readonly pid: number;
	readonly args: { readonly data?: { readonly frames?: readonly Frame[] } };
}
interface Frame {
	readonly url: string;
	readonly processId: number;
}

/** How many frames the page's main thread makes while `during` lasts, by the browser's own trace. */
export async function countFrames(
	context: BrowserContext,
	page: Page,
	during: () => Promise<unknown>
) {
	const browser = context.browser();
	if (!browser) throw new Error('There is no browser to trace.');
	await browser.startTracing(page, {
		categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline']
	});
	await during();
	const text = (await browser.stopTracing()).toString();
	const { traceEvents } = JSON.parse(text) as { traceEvents: readonly TraceEvent[] };
	const frames = traceEvents.flatMap(({ args }) => args.data?.frames ?? []);
	const traced = frames.find(({ url }) => url === page.url());
	if (!traced) throw new Error('The trace does not know the page.');
	const made = traceEvents.filter(({ name, pid }) => name === 'Commit' && pid === traced.processId);
	return made.length;
}
