const count = async () => {
	const devices = await navigator.mediaDevices.enumerateDevices();
	return devices.filter(({ kind }) => kind === 'audiooutput').length;
};

/** Tells when a way to hear is gone, as when headphones are pulled out. Returns a way to stop. */
export function onOutputLost(lost: () => void): () => void {
	if (!('mediaDevices' in navigator)) return () => undefined;
	const none = () => 0;
	let known = count().catch(none);
	const look = () => {
		const before = known;
		known = count().catch(none);
		void Promise.all([before, known]).then(([had, has]) => has < had && lost());
	};
	navigator.mediaDevices.addEventListener('devicechange', look);
	return () => navigator.mediaDevices.removeEventListener('devicechange', look);
}
