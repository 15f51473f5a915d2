/** For the page: its warnings and errors are kept, and whether it came back as it was left. */
export function noteSaid() {
	window.said = [];
	addEventListener('pageshow', ({ persisted }) => (window.cameBack = persisted));
	for (const kind of ['warn', 'error'] as const) {
		const own = console[kind];
		console[kind] = (...parts: unknown[]) => {
			window.said.push(parts.map(String).join(' '));
			own.apply(console, parts);
		};
	}
	addEventListener('error', ({ message }) => window.said.push(message));
}

declare global {
	interface Window {
		said: string[];
		/** From the page cache. */
		cameBack: boolean;
	}
}
