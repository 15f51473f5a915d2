/** Calls `act` each time someone looks at the page again, if it was away for days. Returns a way to stop. */
export function eachTimeSeen(act: () => void): () => void {
	const look = () => {
		if (!document.hidden) act();
	};
	document.addEventListener('visibilitychange', look);
	addEventListener('pageshow', look);
	addEventListener('focus', look);
	return () => {
		document.removeEventListener('visibilitychange', look);
		removeEventListener('pageshow', look);
		removeEventListener('focus', look);
	};
}
