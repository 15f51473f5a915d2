import { json } from '@sveltejs/kit';
import { isSelectable } from '$lib/routine/kinds.ts';
import { library } from '$lib/routine/library.ts';

export const prerender = true;

/** All that is done in a cramp and after it. */
export const GET = () => json(library.filter((routine) => !isSelectable(routine)));
