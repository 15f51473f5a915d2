const NAME = 'session';

/** This window has the session from now on; another one that had it is told through `onlost`. */
export function holdSession(onlost: () => void): () => void {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	void navigator.locks?.request(NAME, { steal: true }, () => held).catch(onlost);
	return release;
}

/** Whether any window of this browser is in a session. */
export async function isSessionHeld(): Promise<boolean> {
	const locks = await navigator.locks?.query().catch(() => undefined);
	return locks?.held?.some(({ name }) => name === NAME) ?? false;
}
