/** Shows again what `src/early/answers.ts` hid: the app runs now, and shows only what is for this person. */
export function heeded(): void {
	delete document.documentElement.dataset.cramp;
}
