import type { MixOptions } from '$lib/mix/mix-options.ts';
import { lineOf } from '$lib/speech/speech.ts';
import type { Timeline } from '$lib/timeline/types.ts';

/** How a track is mixed; raised whenever the same timeline comes to sound different. */
const FORMAT = 1;

/** FNV-1a of the text, 32 bits from `start`, in hexadecimal. */
function fnv1a(text: string, start: number): string {
	let hash = start;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * A name for the track, made of all that is heard and of nothing that is only seen: equal tracks have
 * equal names. `pack` is the hash of the voice's pack.
 */
export function trackName(timeline: Timeline, options: MixOptions, pack: string): string {
	const { says, voice, bed, whisper, stereo } = options;
	const { duration, segments, cues } = timeline;
	const heard = [
		FORMAT,
		duration,
		cues.map((cue) => [cue.time, cue.moment, lineOf(cue, options) || undefined]),
		// a tone comes from the side of its leg
		stereo && segments.map(({ start, end, side }) => [start, end, side]),
		[bed, whisper, stereo, says !== 'nothing' && [voice, pack]]
	];
	const text = JSON.stringify(heard);
	return fnv1a(text, 0x811c9dc5) + fnv1a(text, 0x2d3f7a61);
}
