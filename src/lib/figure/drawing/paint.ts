import { NAMES, valueOf, type Shape } from './shape.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The shapes that each group shows: only what is different is written into the page, and nothing is read. */
const painted = new WeakMap<Element, readonly Shape[]>();

/** Makes the paths in `group` those of `shapes`. */
export function paint(group: Element, shapes: readonly Shape[]): void {
	let before = painted.get(group) ?? [];
	painted.set(group, shapes);
	if (before.length !== shapes.length) {
		before = [];
		group.replaceChildren(...shapes.map(() => document.createElementNS(SVG, 'path')));
	}
	shapes.forEach((shape, i) => {
		const [path, known] = [group.children[i], before[i]];
		for (const name of NAMES) {
			const value = valueOf(shape, name);
			if (value === (known && valueOf(known, name))) continue;
			if (value === undefined) path?.removeAttribute(name);
			else path?.setAttribute(name, String(value));
		}
	});
}
