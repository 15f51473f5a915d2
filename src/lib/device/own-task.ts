const TOUCHED = ['pointerdown', 'pointerup', 'click', 'keydown'] as const;

/**
 * Runs `act` in a task of its own, so that it does not hold up what is going on now. A touch or a key that comes
 * before that task runs it at once, ahead of every other listener. Returns a function that cancels it.
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
