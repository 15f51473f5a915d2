import { voiceDecibels } from '$lib/mix/levels.ts';
import type { Routine } from '$lib/routine/types.ts';
import { compile } from '$lib/timeline/compile.ts';
import { sentencesOf } from '$lib/timeline/sentences.ts';
import { quieter } from '$lib/voice/quieter.ts';
import type { Manifest } from '$lib/voice/types.ts';
import { inWords } from '$lib/words/said.ts';
import { language } from '$words/language.ts';

/**
 * What a routine says in its first second, cut out of a voice: an MP3 that is as loud as the track will be, to
 * the nearest 1.5 dB. `pack` is all clips of the voice. Empty where the voice does not speak the app's language;
 * throws where a sentence has no clip.
 */
export function cutFirstWords(
	routine: Routine,
	{ voice, language: speaks, clips }: Manifest,
	pack: Uint8Array,
	whisper: boolean
): Uint8Array<ArrayBuffer> {
	if (new Intl.Locale(language.tag).language !== speaks) return new Uint8Array();
	const said = sentencesOf(inWords(compile(routine).cues[0]?.say)).map((sentence) => {
		const clip = clips.find((one) => one.sentence === sentence);
		if (!clip) throw new Error(`${routine.id}: no clip of ${voice} says "${sentence}"`);
		return quieter(pack.subarray(clip.from, clip.to), -voiceDecibels({ whisper }, clip.loudness));
	});
	return Uint8Array.from(said.flatMap((clip) => [...clip]));
}
