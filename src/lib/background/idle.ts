/** The next moment in which the page has nothing to do: what is tapped meanwhile comes first. */
export const idle = () =>
	new Promise<void>((resolve) => {
		// Safari has no requestIdleCallback
		const wait = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 500));
		wait(() => resolve());
	});
