/**
 * Where the dialog, or else the page, is scrolled to its middle: what clings to its edges leaves room for
 * two targets, and for what lies between them, wherever a target is then. And what gets the focus
 * is seen.
 */
export const coveredOf = () => {
	const room = 2 * 48 + 8;
	const page = document.documentElement;
	const dialogs = document.querySelectorAll('dialog[open]');
	const scrolled = dialogs[dialogs.length - 1] ?? page;
	const clings = (element: Element | null): boolean => {
		if (!element || element === scrolled) return false;
		const { position, display } = getComputedStyle(element);
		const there = display !== 'contents' && ['sticky', 'fixed'].includes(position);
		return there || clings(element.parentElement);
	};
	const box = scrolled.getBoundingClientRect();
	const [top, bottom] = scrolled === page ? [0, innerHeight] : [box.top, box.bottom];
	const leftAt = (x: number): number => {
		let left = 0;
		for (let y = top + 1; y < bottom; y += 2)
			if (!clings(document.elementFromPoint(x, y))) left += 2;
		return left;
	};
	const [before, focused] = [scrolled.scrollTop, document.activeElement];
	// what has the focus already would not be scrolled to
	const blur = () => document.activeElement instanceof HTMLElement && document.activeElement.blur();
	blur();
	const targets = [
		...scrolled.querySelectorAll<HTMLElement>('a, button, summary, select, input, textarea')
	].filter((element) => element.checkVisibility({ visibilityProperty: true }) && !clings(element));

	scrolled.scrollTop = (scrolled.scrollHeight - scrolled.clientHeight) / 2;
	const columns = targets
		.map((element) => element.getBoundingClientRect())
		.filter((target) => target.bottom > top && target.top < bottom)
		.map(({ left, right }) => Math.round((left + right) / 32) * 16);
	const least = Math.min(Infinity, ...[...new Set(columns)].map(leftAt));
	const close = least < room ? [`${least} px are left by what clings to the edges`] : [];

	const unseen = targets
		.filter((element) => element.tabIndex >= 0)
		.filter((element) => {
			element.focus();
			const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
			const { left, right, top, bottom } = (label ?? element).getClientRects()[0]!;
			const x = (left + right) / 2;
			return ![top + 3, (top + bottom) / 2, bottom - 3].some((y) =>
				(label ?? element).contains(document.elementFromPoint(x, y))
			);
		})
		.map((element) => `has the focus, and is covered: ${element.textContent?.trim().slice(0, 30)}`);

	blur();
	if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
	scrolled.scrollTop = before;
	return [...close, ...unseen];
};
