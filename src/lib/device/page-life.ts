/** Resolves once the page has loaded all that it asked for. */
export const pageLoaded = () =>
	new Promise<void>((resolve) => {
		if (document.readyState === 'complete') resolve();
		else addEventListener('load', () => resolve(), { once: true });
	});

/** Resolves once the page is visible: a hidden one may go on playing, but not begin anything new. */
export const pageSeen = () =>
	new Promise<void>((resolve) => {
		const look = () => {
			if (document.hidden) return;
			document.removeEventListener('visibilitychange', look);
			resolve();
		};
		document.addEventListener('visibilitychange', look);
		look();
	});

const on = (event: string) => (tell: () => void) => {
	globalThis.document?.addEventListener(event, tell);
	return () => globalThis.document?.removeEventListener(event, tell);
};

/** Tells when the browser stops a page that nobody sees. Returns a way to stop telling. */
export const onFreeze = on('freeze');
/** Tells when it goes on. Returns a way to stop telling. */
export const onThaw = on('resume');

/** How this page was opened: by its address or a link, anew, or by Back and Forward. */
export function pageArrival(): 'load' | 'reload' | 'history' {
	const [entry] = performance.getEntriesByType('navigation');
	const type = entry instanceof PerformanceNavigationTiming ? entry.type : 'navigate';
	return type === 'back_forward' ? 'history' : type === 'reload' ? 'reload' : 'load';
}
