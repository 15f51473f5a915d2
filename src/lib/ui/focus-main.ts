/** Where one goes on from when what had the focus is gone: the main control of the page, else its heading. */
export function focusMain() {
	const control = document.querySelector<HTMLElement>('[data-main]');
	if (control) control.focus({ preventScroll: true });
	else focusHeading();
}

export function focusHeading() {
	const heading = document.querySelector<HTMLElement>('main h1');
	if (!heading) return;
	heading.tabIndex = -1;
	heading.focus({ preventScroll: true });
}

/** Focuses what had the focus before, where nothing has it now; where that is gone, as `focusMain`. */
export function focusBack(before: Element | null) {
	if (!focusLost()) return;
	if (before instanceof HTMLElement) before.focus({ preventScroll: true });
	if (focusLost()) focusMain();
}

/** Whether nothing has the focus, as when the element that had it is gone. */
export const focusLost = () => !document.activeElement || document.activeElement === document.body;
