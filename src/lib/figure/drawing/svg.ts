import type { FigureFile } from '$lib/routine/types.ts';
import { figureOf } from '../figure-of.ts';
import { STILL } from '../moment.ts';
import { SMALL } from './palette.ts';
import { pictureOf, viewBox } from './picture.ts';
import { NAMES, valueOf } from './shape.ts';

/**
 * A file of its own, for small pictures in a list: they cost the page no script. A page that draws it by
 * `<use href="….svg#figure">` lends it its colours, those of `tokens.css`.
 */
export function svgOf(file: FigureFile, palette = SMALL, moment = STILL): string {
	const figure = figureOf(file, palette);
	const paths = pictureOf(figure, moment, palette).map((shape) => {
		const written = NAMES.flatMap((name) => {
			const value = valueOf(shape, name);
			return value === undefined ? [] : [`${name}="${value}"`];
		});
		return `<path ${written.join(' ')}/>`;
	});
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" id="figure" viewBox="${viewBox(figure).join(' ')}" ` +
		`fill="none" stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</svg>\n`
	);
}
