import type { Routine } from '$lib/routine/types.ts';
import { readJson } from '../../read-json.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params }) => ({
	routine: await readJson<Routine>(fetch, `/play/${params.routine}/routine.json`)
});
