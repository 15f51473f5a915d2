const NAME = 'session';

/** Absent in old browsers and in Node; where all site data is blocked each request is refused. */
const locks = () => globalThis.navigator?.locks;

/**
 * This window has the session from now on; another one that had it is told through `onlost`. Where there are
 * no locks nobody is told.
 */
export function holdSession(onlost: () => void): () => void {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	let stolen = (error: unknown) => {
		// only a lock that was stolen is aborted
		if (error instanceof Error && error.name === 'AbortError') onlost();
	};
	try {
		locks()
			?.request(NAME, { steal: true }, () => held)
			.catch((error: unknown) => stolen(error));
	} catch {
		// a browser that refuses at once
	}
	return () => {
		stolen = () => undefined;
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
