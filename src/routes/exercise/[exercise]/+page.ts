import type { ExerciseFile, Step } from '$lib/routine/types.ts';
import { readJson } from '../../read-json.ts';
import type { PageLoad } from './$types';

/** An exercise, and how a routine uses it. */
export interface Shown {
	readonly exercise: Omit<ExerciseFile, 'cues' | 'figure' | 'source'>;
	readonly side: Step['side'];
	/** What has to be answered with yes before its routine starts. */
	readonly question?: string | undefined;
	/** Where it comes from: each by its name, and its address where it has one. */
	readonly sources: readonly string[];
	readonly figured: boolean;
}

export const load: PageLoad = ({ fetch, params }) =>
	readJson<Shown>(fetch, `/exercise/${params.exercise}/exercise.json`);
