import type { RoutineOutline } from '$lib/routine/types.ts';
import type { LayoutLoad } from './$types';
import { readJson } from './read-json.ts';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutLoad = async ({ fetch }) => ({
	routines: await readJson<readonly RoutineOutline[]>(fetch, '/routines.json')
});
