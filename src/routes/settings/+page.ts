import type { Routine } from '$lib/routine/types.ts';
import { readJson } from '../read-json.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => ({
	sample: await readJson<Routine>(fetch, '/settings/sample.json')
});
