import { FINE } from './outline.ts';

/** One path of a picture, with round caps and joins; colours are CSS colours, widths in units. */
export interface Shape {
	readonly d: string;
	readonly fill?: string;
	readonly stroke?: string;
	readonly width?: number;
	readonly opacity?: number;
}

/** As an SVG element has it. */
export const attributesOf = ({ d, fill, stroke, width, opacity }: Shape) => ({
	d,
	fill,
	stroke,
	'stroke-width': width && Math.round(width * FINE),
	opacity
});
