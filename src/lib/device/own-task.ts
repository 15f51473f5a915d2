const TOUCHED = ['pointerdown', 'pointerup', 'click', 'keydown'] as const;

/**
 * Runs `act` in a task of its own, so that what is tapped meanwhile is not kept waiting; at once, and before
 * anything else hears of it, where something is. Returns a way to leave it undone.
 */
export function inOwnTask(act: () => void): () => void {
	const waiting = new AbortController();
	const task = setTimeout(() => end(act));
	const end = (last: () => void) => {
		clearTimeout(task);
		if (!waiting.signal.aborted) last();
		waiting.abort();
	};
	const options = { capture: true, signal: waiting.signal };
	for (const event of TOUCHED) addEventListener(event, () => end(act), options);
	return () => end(() => undefined);
}
