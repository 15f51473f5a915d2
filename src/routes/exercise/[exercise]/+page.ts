import type { ExerciseFile, Step } from '$lib/routine/types.ts';
import { readJson } from '../../read-json.ts';
import type { PageLoad } from './$types';

/** An exercise, and how a routine uses it. */
export interface Shown {
	readonly exercise: Omit<ExerciseFile, 'cues' | 'figure'>;
	readonly side: Step['side'];
	readonly figured: boolean;
}

export const load: PageLoad = ({ fetch, params }) =>
	readJson<Shown>(fetch, `/exercise/${params.exercise}/exercise.json`);
