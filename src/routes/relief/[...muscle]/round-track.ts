import { version } from '$app/environment';
import { base } from '$app/paths';
import { roundsOf } from '$lib/relief/rounds.ts';
import { routineDuration } from '$lib/routine/duration.ts';
import type { Routine } from '$lib/routine/types.ts';
import { compile } from '$lib/timeline/compile.ts';
import { keptTrack } from '$lib/track/kept-tracks.ts';

/** Where one round of it is kept, as this person gets it. Nothing is served there. */
export const addressOf = ({ id, steps }: Routine): string =>
	`${base}/relief/kept/${version}/${id}/${steps.map(({ exercise }) => exercise.id).join('+')}`;

export async function mixRound(routine: Routine): Promise<Blob> {
	const { makeTrack } = await import('$lib/track/make-track.ts');
	return makeTrack(compile(routine));
}

const asked = new Map<string, Promise<Blob>>();

/** The track of one round: kept since an earlier visit, else mixed now. */
export function roundTrack(routine: Routine): Promise<Blob> {
	const address = addressOf(routine);
	const known = asked.get(address);
	if (known) return known;
	const track = keptTrack(address).then((kept) => kept ?? mixRound(routine));
	track.catch(() => asked.delete(address));
	asked.set(address, track);
	return track;
}

/** The track of all its rounds. */
export async function roundsTrack(routine: Routine): Promise<Blob> {
	const [round, { repeated }] = await Promise.all([
		roundTrack(routine),
		import('$lib/track/repeated.ts')
	]);
	return repeated(round, routineDuration(routine), roundsOf(routine));
}
