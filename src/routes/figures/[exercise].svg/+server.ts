import { error } from '@sveltejs/kit';
import { svgOf } from '$lib/figure/drawing/svg.ts';
import { exercises } from '$lib/routine/library.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	[...exercises.keys()].map((exercise) => ({ exercise }));

const EMPTY = '<svg xmlns="http://www.w3.org/2000/svg" id="figure"/>\n';

/** The small picture of an exercise; an empty one where it has no figure. */
export const GET: RequestHandler = ({ params }) => {
	const { figure } = exercises.get(params.exercise) ?? error(404);
	const headers = { 'Content-Type': 'image/svg+xml' };
	return new Response(figure ? svgOf(figure) : EMPTY, { headers });
};
