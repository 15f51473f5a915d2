/**
 * Ids of the audio outputs that the browser names. A page that may not use the microphone is told little: Chromium
 * lists one, with an empty id, whatever there is; Firefox and Safari list none. With it Chromium lists all,
 * Firefox and Safari those that the page was given.
 */
async function outputs(): Promise<readonly string[]> {
	const devices = await navigator.mediaDevices.enumerateDevices();
	return devices.filter(({ kind }) => kind === 'audiooutput').map(({ deviceId }) => deviceId);
}

/** A list that has become empty, or has lost its ids, is hidden from now on: nothing is gone. */
const isGone = (had: readonly string[], has: readonly string[]) =>
	has.length > 0 && has.length < had.length && (has.some(Boolean) || !had.some(Boolean));

/** Tells when an audio output is gone, as when headphones are pulled out. Returns a way to stop. */
export function onOutputLost(lost: () => void): () => void {
	const devices = globalThis.navigator?.mediaDevices;
	if (!devices) return () => undefined;
	const none = (): readonly string[] => [];
	let stopped = false;
	let known = outputs().catch(none);
	const look = () => {
		const before = known;
		known = outputs().catch(none);
		void Promise.all([before, known]).then(([had, has]) => {
			if (!stopped && isGone(had, has)) lost();
		});
	};
	devices.addEventListener('devicechange', look);
	return () => {
		stopped = true;
		devices.removeEventListener('devicechange', look);
	};
}
