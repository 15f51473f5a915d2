/** The app is there, and shows what is for this person: what the page's first script hid is hidden no more. */
export function heeded(): void {
	delete document.documentElement.dataset.cramp;
}
