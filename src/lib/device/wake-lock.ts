/** Keeps the screen on until released. `false` where this device will not. */
export async function keepScreenOn(): Promise<(() => void) | false> {
	const wakeLock = globalThis.navigator?.wakeLock;
	if (!wakeLock) return false;
	let lock: WakeLockSentinel | undefined;
	let wanted = true;
	const letGo = () => void lock?.release().catch(() => undefined);
	const ask = async () => {
		if (document.visibilityState !== 'visible' || !wanted) return;
		lock = await wakeLock.request('screen');
		// released while it was on its way
		if (!wanted) letGo();
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
		letGo();
	};
}
