import type { Point } from '../geometry.ts';
import { closed, placement, type Outline } from './outline.ts';
import type { Shape } from './shape.ts';

/**
 * What is drawn of one bone, in its own frame. It never changes its shape: it is drawn once, and then
 * only placed. Paths are empty where there is nothing of the kind.
 */
export interface Part {
	readonly skin: string;
	readonly cloth: string;
	/** For the rim round the whole body. */
	readonly all: string;
	/** For the rim where a limb is before the trunk: without ends where it grows out of it. */
	readonly edge: string;
}

export function bare(outline: Outline): Part {
	const skin = closed(outline);
	return { skin, cloth: '', all: skin, edge: skin };
}

/** A part whose bone begins at a joint. */
export interface Placed {
	readonly part: Part;
	readonly transform: string;
}

export const put = (part: Part, joint: Point, along: number, short?: number): Placed => ({
	part,
	transform: placement(joint, along, short)
});

/** One kind of path of all parts, painted alike. */
export const paths = (
	parts: readonly Placed[],
	kind: 'skin' | 'cloth' | 'all' | 'edge',
	look: Omit<Shape, 'd'>
): Shape[] =>
	parts.flatMap(({ part, transform }) =>
		part[kind] ? [{ ...look, d: part[kind], transform }] : []
	);
