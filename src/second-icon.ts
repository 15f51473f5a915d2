/** What makes of a page of relief an icon of its own: phones open what its manifest names. */
const OWN = [
	['/manifest.webmanifest"', '/relief.webmanifest"'],
	['/icons/icon.svg"', '/icons/relief.svg"'],
	['/icons/apple-touch-icon.png"', '/icons/relief-touch-icon.png"'],
	[
		'name="apple-mobile-web-app-title" content="Stretch"',
		'name="apple-mobile-web-app-title" content="Relief now"'
	]
] as const;

/** The page with the icon for a cramp in place of the evening's. */
export const withSecondIcon = (html: string): string =>
	OWN.reduce((page, [evening, cramp]) => {
		const parts = page.split(evening);
		if (parts.length !== 2) throw new Error(`src/app.html: expected ${evening} once.`);
		return parts.join(cramp);
	}, html);
