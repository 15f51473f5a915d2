/** The page has all that it asked for. */
export const pageLoaded = () =>
	new Promise<void>((resolve) => {
		if (document.readyState === 'complete') resolve();
		else addEventListener('load', () => resolve(), { once: true });
	});

/** Someone looks at it. A hidden phone plays on what it plays, and begins nothing new. */
export const pageSeen = () =>
	new Promise<void>((resolve) => {
		const look = () => {
			if (document.hidden) return;
			document.removeEventListener('visibilitychange', look);
			resolve();
		};
		document.addEventListener('visibilitychange', look);
		look();
	});
