/** Calls `start` once, after the first contentful paint, or after 1 s where none comes (a hidden page). */
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
