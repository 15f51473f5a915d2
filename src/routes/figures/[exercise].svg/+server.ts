import { error } from '@sveltejs/kit';
import { svgOf } from '$lib/figure/drawing/svg.ts';
import { themesIn } from '$lib/figure/drawing/themes.ts';
import { exercises } from '$lib/routine/library.ts';
import tokens from '../../../tokens.css?raw';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const themes = themesIn(tokens);
/** `wall-calf` in the first theme, `wall-calf.name` in another. */
const pictures = new Map(
	[...exercises.values()].flatMap(({ id, figure }) =>
		themes.map((theme) => [theme.name ? `${id}.${theme.name}` : id, { figure, theme }] as const)
	)
);

export const entries: EntryGenerator = () => [...pictures.keys()].map((exercise) => ({ exercise }));

const EMPTY = '<svg xmlns="http://www.w3.org/2000/svg"/>\n';

/** The small picture of an exercise; an empty one where it has no figure. */
export const GET: RequestHandler = ({ params }) => {
	const { figure, theme } = pictures.get(params.exercise) ?? error(404);
	const headers = { 'Content-Type': 'image/svg+xml' };
	return new Response(figure ? svgOf(figure, theme) : EMPTY, { headers });
};
