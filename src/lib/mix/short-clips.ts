import type { Seconds } from '$lib/routine/types.ts';
import type { Timeline } from '$lib/timeline/types.ts';
import { LEAD } from '$lib/speech/margins.ts';
import type { MixOptions } from './mix-options.ts';
import { RATE } from './sounds.ts';
import { wavHeader } from './wav.ts';

const HEADER = 44;
/** No tone and no line is longer. */
const LONGEST: Seconds = 15;

export interface ShortClip {
	/** In the timeline's time. */
	readonly time: Seconds;
	readonly blob: Blob;
}

/** A track cut into one clip for each cue: with other apps' music on, nothing may sound in between. */
export function shortClips(
	track: Blob,
	{ cues, duration }: Timeline,
	{ stereo }: MixOptions
): readonly ShortClip[] {
	const channels = stereo ? 2 : 1;
	const frame = 2 * channels;
	const last = (track.size - HEADER) / frame / RATE - LEAD;
	return cues.map(({ time }, i) => {
		const next = cues[i + 1]?.time ?? (time < duration ? duration : last);
		const samples = (at: Seconds) => Math.round((LEAD + at) * RATE);
		const [from, to] = [samples(time), samples(Math.min(next, time + LONGEST))];
		const part = track.slice(HEADER + from * frame, HEADER + to * frame);
		return { time, blob: new Blob([wavHeader(to - from, RATE, channels), part], WAV) };
	});
}

const WAV = { type: 'audio/wav' };
