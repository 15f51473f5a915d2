import { base } from '$app/paths';
import { version } from '$app/environment';
import type { Routine } from '$lib/routine/types.ts';
import { roundsOf } from '$lib/relief/rounds.ts';
import { routineDuration } from '$lib/routine/duration.ts';
import { compile } from '$lib/timeline/compile.ts';
import { keptTrack } from '$lib/track/kept-tracks.ts';

/** Where one round of it is kept, as this person gets it. Nothing is served there. */
export const addressOf = ({ id, steps }: Routine): string =>
	`${base}/relief/kept/${version}/${id}/${steps.map(({ exercise }) => exercise.id).join('+')}`;

export async function mixRound(routine: Routine): Promise<Blob> {
	const { makeTrack } = await import('$lib/track/make-track.ts');
	return makeTrack(compile(routine));
}

/** The track of one round: kept since an earlier visit, else mixed now. */
export const roundTrack = async (routine: Routine): Promise<Blob> =>
	(await keptTrack(addressOf(routine))) ?? mixRound(routine);

/** The track of all its rounds. */
export async function roundsTrack(routine: Routine): Promise<Blob> {
	const [round, { repeated }] = await Promise.all([
		roundTrack(routine),
		import('$lib/track/repeated.ts')
	]);
	return repeated(round, routineDuration(routine), roundsOf(routine));
}
