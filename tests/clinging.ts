/**
 * Where the dialog, or else the page, is scrolled to its middle: between what clings to its edges there is
 * room for two targets, and for what lies between them, wherever a target is then.
 */
export const coveredOf = () => {
	const room = 2 * 48 + 8;
	const page = document.documentElement;
	const dialogs = document.querySelectorAll('dialog[open]');
	const scrolled = dialogs[dialogs.length - 1] ?? page;
	const clings = (element: Element | null): boolean =>
		!!element &&
		element !== scrolled &&
		(['sticky', 'fixed'].includes(getComputedStyle(element).position) ||
			clings(element.parentElement));
	const box = scrolled.getBoundingClientRect();
	const [top, bottom] = scrolled === page ? [0, innerHeight] : [box.top, box.bottom];
	const leftAt = (x: number): number => {
		let most = 0;
		for (let y = top + 1, left = 0; y < bottom; y += 2) {
			left = clings(document.elementFromPoint(x, y)) ? 0 : left + 2;
			most = Math.max(most, left);
		}
		return most;
	};
	const before = scrolled.scrollTop;
	scrolled.scrollTop = (scrolled.scrollHeight - scrolled.clientHeight) / 2;
	const columns = [...scrolled.querySelectorAll('a, button, label, summary, select, input')]
		.filter((element) => element.checkVisibility({ visibilityProperty: true }) && !clings(element))
		.map((element) => element.getBoundingClientRect())
		.filter((target) => target.bottom > top && target.top < bottom)
		.map(({ left, right }) => Math.round((left + right) / 32) * 16);
	const least = Math.min(Infinity, ...[...new Set(columns)].map(leftAt));
	scrolled.scrollTop = before;
	return least < room ? [`${least} px are left between what clings to the edges`] : [];
};
