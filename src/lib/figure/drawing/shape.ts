import { UNITS_PER } from './outline.ts';

/** One path of a picture, with round caps and joins; colours are CSS colours, widths in units. */
export interface Shape {
	readonly d: string;
	/** The place of a part that keeps its shape. */
	readonly transform?: string;
	readonly fill?: string;
	readonly stroke?: string;
	readonly width?: number;
	readonly opacity?: number;
}

/** The attributes of an SVG path. */
export const NAMES = ['d', 'transform', 'fill', 'stroke', 'stroke-width', 'opacity'] as const;

export const valueOf = (shape: Shape, name: (typeof NAMES)[number]) =>
	name === 'stroke-width' ? shape.width && Math.round(shape.width * UNITS_PER) : shape[name];
