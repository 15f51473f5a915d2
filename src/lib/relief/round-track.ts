import { advised } from './advice.ts';
import { roundsOf } from './rounds.ts';
import { routineDuration } from '$lib/routine/duration.ts';
import type { Routine, Seconds } from '$lib/routine/types.ts';
import { compile } from '$lib/timeline/compile.ts';
import { keptTrack } from '$lib/track/kept-tracks.ts';
import type { MixOptions } from '$lib/mix/mix-options.ts';
import { trackName } from '$lib/track/track-name.ts';
import { manifestOf } from '$lib/voice/manifest.ts';
import type { Track } from '$lib/track/spoken-track.ts';

/** What one round of it is kept as: named by all that is heard, so that old sound is never taken for new. */
export async function roundName(routine: Routine, choice: MixOptions): Promise<string> {
	// without its list of clips a voice is not heard, and its track is not kept
	const pack = choice.says === 'nothing' ? '' : (await manifestOf(choice.voice)).sha256;
	return trackName(compile(routine), choice, pack);
}

export async function mixRound(routine: Routine, choice: MixOptions): Promise<Track> {
	const { trackOf } = await import('$lib/track/spoken-track.ts');
	return trackOf(compile(routine), choice, 'network');
}

async function keptRound(routine: Routine, choice: MixOptions): Promise<Blob | undefined> {
	try {
		return await keptTrack(await roundName(routine, choice));
	} catch (error) {
		console.warn('No kept track:', error);
	}
}

const asked = new Map<string, Promise<Blob>>();

/** The track of one round: kept since an earlier visit, else mixed now. */
export function roundTrack(routine: Routine, choice: MixOptions): Promise<Blob> {
	const what = JSON.stringify([routine, choice]);
	const known = asked.get(what);
	if (known) return known;
	const mixed = async () => (await mixRound(routine, choice)).blob;
	const track = keptRound(routine, choice).then((kept) => kept ?? mixed());
	track.catch(() => asked.delete(what));
	asked.set(what, track);
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
