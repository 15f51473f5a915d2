import { version } from '$app/environment';
import { base } from '$app/paths';
import { advised } from './advice.ts';
import { roundsOf } from './rounds.ts';
import { routineDuration } from '$lib/routine/duration.ts';
import type { Routine, Seconds } from '$lib/routine/types.ts';
import { compile } from '$lib/timeline/compile.ts';
import { keptTrack } from '$lib/track/kept-tracks.ts';
import type { MixOptions } from '$lib/mix/mix-options.ts';
import type { Track } from '$lib/track/spoken-track.ts';

/** Where one round of it is kept, as this person gets it and hears it. Nothing is served there. */
export function addressOf({ id, steps }: Routine, choice: MixOptions): string {
	const heard = [choice.voice, choice.says, choice.whisper ? 'whisper' : 'aloud'].join('-');
	const done = steps.map(({ exercise }) => exercise.id).join('+');
	return `${base}/relief/kept/${version}/${id}/${heard}/${done}`;
}

export async function mixRound(routine: Routine, choice: MixOptions): Promise<Track> {
	const { trackOf } = await import('$lib/track/spoken-track.ts');
	return trackOf(compile(routine), choice, 'network');
}

const asked = new Map<string, Promise<Blob>>();

/** The track of one round: kept since an earlier visit, else mixed now. */
export function roundTrack(routine: Routine, choice: MixOptions): Promise<Blob> {
	const address = addressOf(routine, choice);
	const known = asked.get(address);
	if (known) return known;
	const mixed = async () => (await mixRound(routine, choice)).blob;
	const track = keptTrack(address).then((kept) => kept ?? mixed());
	track.catch(() => asked.delete(address));
	asked.set(address, track);
	return track;
}

/** The track of all its rounds; `since` is how long the cramp has lasted where it begins. */
export async function roundsTrack(
	routine: Routine,
	choice: MixOptions,
	since: Seconds
): Promise<Blob> {
	const [round, { repeated }, { said }] = await Promise.all([
		roundTrack(routine, choice),
		import('$lib/mix/repeated.ts'),
		import('$lib/mix/overlay.ts')
	]);
	const track = await repeated(round, routineDuration(routine), roundsOf(routine));
	const advice = Object.entries(advised).map(([minutes, line]) => ({
		time: Number(minutes) * 60 - since,
		line
	}));
	return said(track, advice, choice).catch((error) => {
		console.warn('Advice is not spoken:', error);
		return track;
	});
}
