import { relief } from '$words/relief.ts';
import type { Advice } from './advice.ts';
import { roundsOf } from './rounds.ts';
import { routineDuration } from '$lib/routine/duration.ts';
import type { Routine, Seconds } from '$lib/routine/types.ts';
import { compile } from '$lib/timeline/compile.ts';
import { keptTrack } from '$lib/track/kept-tracks.ts';
import type { MixOptions } from '$lib/mix/mix-options.ts';
import { trackName } from '$lib/track/track-name.ts';
import { manifestOf } from '$lib/voice/manifest.ts';
import type { Track } from '$lib/track/spoken-track.ts';

/** The name under which one round is kept, made of all that is heard, so that old sound is never taken for new. */
export async function roundName(routine: Routine, choice: MixOptions): Promise<string> {
	// rejects without the voice's manifest: then the voice is not heard, and no track is kept
	const pack = choice.says === 'nothing' ? '' : (await manifestOf(choice.voice)).sha256;
	return trackName(compile(routine), choice, pack);
}

/** The track of one round, with its voice where that is on this device or may be fetched. */
export async function mixRound(
	routine: Routine,
	options: MixOptions,
	from: 'kept' | 'network' = 'network'
): Promise<Track> {
	const { trackOf } = await import('$lib/track/spoken-track.ts');
	return trackOf(compile(routine), options, from);
}

async function keptRound(routine: Routine, options: MixOptions): Promise<Track | undefined> {
	try {
		const blob = await keptTrack(await roundName(routine, options));
		return blob && { blob, spoken: options.says !== 'nothing', unspoken: [] };
	} catch (error) {
		console.warn('No kept track:', error);
	}
}

const asked = new Map<string, Promise<Track>>();

/** The track of one round: kept since an earlier visit, else mixed now. */
export function roundTrack(
	routine: Routine,
	options: MixOptions,
	from: 'kept' | 'network'
): Promise<Track> {
	const what = JSON.stringify([routine, options]);
	const known = asked.get(what);
	if (known) return known;
	const track = keptRound(routine, options).then(
		(kept) => kept ?? mixRound(routine, options, from)
	);
	asked.set(what, track);
	const forget = () => asked.delete(what);
	// without its voice it is asked for again once that has come
	track.then(({ spoken }) => spoken === (options.says !== 'nothing') || forget(), forget);
	return track;
}

/** The track of all its rounds, with what is `advised`; `since` is how long the cramp has lasted where it begins. */
export async function roundsTrack(
	routine: Routine,
	options: MixOptions,
	since: Seconds,
	advised: readonly Advice[],
	from: 'kept' | 'network'
): Promise<Track> {
	const [round, { repeated }, { withLines }] = await Promise.all([
		roundTrack(routine, options, from),
		import('$lib/mix/repeated.ts'),
		import('$lib/mix/overlay.ts')
	]);
	const blob = await repeated(round.blob, routineDuration(routine), roundsOf(routine));
	const advice = advised.map((minutes) => ({
		time: minutes * 60 - since,
		line: relief.advised[minutes]
	}));
	try {
		return { ...round, blob: await withLines(blob, advice, options) };
	} catch (error) {
		console.warn('Advice is not spoken:', error);
		return { ...round, blob };
	}
}
