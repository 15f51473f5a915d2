import { json } from '@sveltejs/kit';
import { LARGE } from '$lib/figure/drawing/palette.ts';
import { figureOf } from '$lib/figure/figure-of.ts';
import { exercises } from '$lib/routine/library.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** All figures, by exercise: fetched by a page that draws them, once it is there. */
export const GET = () =>
	json(
		Object.fromEntries(
			[...exercises.values()].map(({ id, figure }) => [id, figure && figureOf(figure, LARGE)])
		)
	);
