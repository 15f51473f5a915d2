import type { Exercise, RoutineOutline } from '$lib/routine/types.ts';
import { readJson } from '../read-json.ts';
import type { PageLoad } from './$types';

/** An exercise, and the title of the first routine that uses it. */
export interface Listed extends Pick<Exercise, 'skipIf'> {
	readonly id: string;
	readonly name: string;
	readonly routine?: string | undefined;
}

export const load: PageLoad = async ({ fetch }) => ({
	byDay: await readJson<readonly RoutineOutline[]>(fetch, '/routines/by-day.json'),
	exercises: await readJson<readonly Listed[]>(fetch, '/routines/exercises.json')
});
