/** Remembers the button or box that is tapped before the app runs; the root layout taps it again then. */
export function keepTap({ target, timeStamp }: MouseEvent): void {
	if (!(target instanceof Element)) return;
	if (target.closest('a')) window.tapped = timeStamp;
	const tapped = target.closest<HTMLElement>('button:not([data-first-words]), label, input');
	if (!tapped || window.earlyTap !== undefined) return;
	window.earlyTap = tapped;
	tapped.setAttribute('aria-busy', 'true');
}
