import type { Routine } from '$lib/routine/types.ts';
import { readJson } from '../../read-json.ts';
import type { PageLoad } from './$types';

/** All routines of a cramp come with each of its pages, so that no choice has to wait. */
export const load: PageLoad = async ({ fetch }) => ({
	cramp: await readJson<readonly Routine[]>(fetch, '/relief/cramp.json')
});
