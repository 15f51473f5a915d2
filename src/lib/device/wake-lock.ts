/** Keeps the screen on until released. `false` where this device will not. */
export async function keepScreenOn(): Promise<(() => void) | false> {
	let lock: WakeLockSentinel | undefined;
	let wanted = true;
	const ask = async () => {
		if (document.visibilityState === 'visible' && wanted)
			lock = await navigator.wakeLock.request('screen');
	};
	// it is lost whenever the page is hidden
	const again = () => void ask().catch(() => undefined);
	try {
		await ask();
	} catch {
		return false;
	}
	document.addEventListener('visibilitychange', again);
	return () => {
		wanted = false;
		document.removeEventListener('visibilitychange', again);
		void lock?.release();
	};
}
