import { attributesOf, type Shape } from './shape.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** What each group shows: the page is not asked, it is only told what is different. */
const painted = new WeakMap<Element, readonly Record<string, string | number | undefined>[]>();

/** Makes the paths in `group` those of `shapes`. */
export function paint(group: Element, shapes: readonly Shape[]): void {
	const before = painted.get(group) ?? [];
	const now = shapes.map(attributesOf);
	painted.set(group, now);
	while (group.childElementCount < now.length) group.append(document.createElementNS(SVG, 'path'));
	while (group.childElementCount > now.length) group.lastElementChild?.remove();
	let path = group.firstElementChild;
	now.forEach((attributes, i) => {
		for (const [name, value] of Object.entries(attributes)) {
			if (value === before[i]?.[name]) continue;
			if (value === undefined) path?.removeAttribute(name);
			else path?.setAttribute(name, String(value));
		}
		path = path?.nextElementSibling ?? null;
	});
}
