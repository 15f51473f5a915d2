/** Calls `start` once the page is painted; a hidden page is never painted, and waits a second only. */
export function afterPaint(start: () => void): void {
	let started = false;
	const once = () => {
		if (started) return;
		started = true;
		start();
	};
	try {
		new PerformanceObserver((seen) => {
			if (seen.getEntriesByName('first-contentful-paint').length) setTimeout(once);
		}).observe({ type: 'paint', buffered: true });
	} finally {
		setTimeout(once, 1000);
	}
}
