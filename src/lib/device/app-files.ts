/** Of the app's own files: how many there are, and how many are not on this device as they were built. */
export interface AppFiles {
	readonly all: number;
	readonly broken: number;
}

/** How long to wait for a worker's answer, in ms: one of another version may not know the question. */
const PATIENCE = 60_000;
const givesUp = () => new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));

type Question = 'COUNT_BROKEN' | 'MEND' | 'CUT_NETWORK' | 'JOIN_NETWORK';

/** Asks the service worker that answers this page; undefined where there is none. Never throws. */
async function ask(type: Question): Promise<unknown> {
	const worker = globalThis.navigator?.serviceWorker?.controller;
	if (!worker) return undefined;
	const { messageSW } = await import('workbox-window');
	return Promise.race([messageSW(worker, { type }), givesUp()]);
}

const asFiles = (answer: unknown) => answer as AppFiles | undefined;

/** Checks every file; undefined where no service worker keeps them. */
export const lookAtFiles = async () => asFiles(await ask('COUNT_BROKEN'));

/** Fetches what is missing or damaged, then looks again. */
export const mendFiles = async () => asFiles(await ask('MEND'));

/** Runs `act` with the network cut off, and tells whether it was cut off to the end. */
export async function withoutNetwork<T>(act: () => Promise<T>): Promise<readonly [T, boolean]> {
	await ask('CUT_NETWORK');
	let cut: unknown;
	const done = await act().finally(async () => (cut = await ask('JOIN_NETWORK')));
	return [done, cut === true];
}
