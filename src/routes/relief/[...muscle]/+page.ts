import type { Routine } from '$lib/routine/types.ts';
import { readJson } from '../../read-json.ts';
import type { PageLoad } from './$types';

/** All of it with each page, so that no choice has to wait for anything. */
export const load: PageLoad = async ({ fetch }) => ({
	cramp: await readJson<readonly Routine[]>(fetch, '/relief/cramp.json')
});
