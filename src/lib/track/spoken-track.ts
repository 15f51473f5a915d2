import { sentencesOf } from '$lib/timeline/sentences.ts';
import type { Cue, Timeline } from '$lib/timeline/types.ts';
import { clipsOf } from '$lib/voice/clips.ts';
import { manifestOf } from '$lib/voice/manifest.ts';
import { NO_CLIPS } from '$lib/voice/types.ts';
import { makeTrack } from './make-track.ts';
import type { MixOptions } from '$lib/mix/mix-options.ts';
import { lineOf, sentencesIn } from '$lib/speech/speech.ts';

export interface Track {
	readonly blob: Blob;
	/** Whether the voice that was asked for is in it. */
	readonly spoken: boolean;
	/** Cues with a line that the voice has no clip for. */
	readonly unspoken: readonly Cue[];
}

async function unspokenIn(timeline: Timeline, choice: MixOptions): Promise<readonly Cue[]> {
	const { clips } = await manifestOf(choice.voice);
	const known = new Set(clips.map(({ sentence }) => sentence));
	return timeline.cues.filter((cue) =>
		sentencesOf(lineOf(cue, choice)).some((sentence) => !known.has(sentence))
	);
}

/**
 * The timeline's track with its voice; with tones alone where the voice cannot be had. `kept` never
 * waits for the network.
 */
export async function trackOf(
	timeline: Timeline,
	choice: MixOptions,
	from: 'kept' | 'network'
): Promise<Track> {
	const sentences = sentencesIn(timeline, choice);
	let spoken = false;
	const decode = async () => {
		const clips = sentences.size ? await clipsOf(choice.voice, sentences, from) : NO_CLIPS;
		spoken = clips.size > 0;
		return clips;
	};
	const silence = (error: unknown) => {
		console.warn('No voice:', error);
		return NO_CLIPS;
	};
	const blob = await makeTrack(timeline, choice, () => decode().catch(silence));
	return { blob, spoken, unspoken: spoken ? await unspokenIn(timeline, choice) : [] };
}
