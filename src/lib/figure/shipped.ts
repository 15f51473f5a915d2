// For the tests: every exercise that ships with a figure.
import { exercises } from '$lib/routine/library.ts';
import type { FigureFile } from '$lib/routine/types.ts';
import { LARGE } from './drawing/palette.ts';
import type { Figure } from './figure.ts';
import { figureOf } from './figure-of.ts';

export const shipped: readonly (readonly [id: string, figure: Figure, file: FigureFile])[] = [
	...exercises.values()
].flatMap(({ id, figure }) => (figure ? [[id, figureOf(figure, LARGE), figure] as const] : []));
