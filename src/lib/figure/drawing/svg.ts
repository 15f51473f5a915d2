import type { FigureFile } from '$lib/routine/types.ts';
import { figureOf } from '../figure-of.ts';
import { STILL } from '../moment.ts';
import { SMALL } from './palette.ts';
import { pictureOf, viewBox } from './picture.ts';
import { NAMES, valueOf } from './shape.ts';
import { withValues, type Theme } from './themes.ts';

/** A file of its own, for small pictures in a list: they cost the page no script. */
export function svgOf(file: FigureFile, theme: Theme, palette = SMALL, moment = STILL): string {
	const figure = figureOf(file, palette);
	const paths = pictureOf(figure, moment, palette).map((shape) => {
		const written = NAMES.flatMap((name) => {
			const value = valueOf(shape, name);
			return value === undefined ? [] : [`${name}="${value}"`];
		});
		return `<path ${written.join(' ')}/>`;
	});
	return withValues(
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox(figure).join(' ')}" fill="none" ` +
			`stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</svg>\n`,
		theme
	);
}
