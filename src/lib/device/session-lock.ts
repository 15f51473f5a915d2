const NAME = 'session';

/** Absent in old browsers and in Node; where all site data is blocked each request is refused. */
const locks = () => globalThis.navigator?.locks;

/**
 * This window has the session from now on; another one that had it is told through `onlost`, once. Where there
 * are no locks nobody is told. A page that is left does not have it: browsers keep pages for Back, and one of
 * those would hold up a new version. Coming back it has the session again, or is told that another window has.
 */
export function holdSession(onlost: () => void): () => void {
	const left = new AbortController();
	let release = () => {};
	const tell = () => {
		if (left.signal.aborted) return;
		// what is lost is not asked for again as the page comes back
		left.abort();
		onlost();
	};
	const ask = (options: LockOptions) => {
		const over = new Promise<void>((resolve) => (release = resolve));
		try {
			locks()
				?.request(NAME, options, (lock) => (lock ? over : tell()))
				.catch((error: unknown) => {
					// only a lock that was stolen is aborted
					if (error instanceof Error && error.name === 'AbortError') tell();
				});
		} catch {
			// a browser that refuses at once
		}
	};
	const on = (event: string, act: (event: PageTransitionEvent) => void) =>
		globalThis.addEventListener?.(event, act as EventListener, { signal: left.signal });
	ask({ steal: true });
	on('pagehide', () => release());
	on('pageshow', ({ persisted }) => persisted && ask({ ifAvailable: true }));
	return () => {
		left.abort();
		release();
	};
}

/** Whether any window of this browser is in a session. */
export async function isSessionHeld(): Promise<boolean> {
	try {
		const known = await locks()?.query();
		return known?.held?.some(({ name }) => name === NAME) ?? false;
	} catch {
		return false;
	}
}
