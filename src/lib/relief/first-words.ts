import type { Routine } from '$lib/routine/types.ts';
import { compile } from '$lib/timeline/compile.ts';
import { sentencesOf } from '$lib/timeline/sentences.ts';

/** Where a sentence lies in the file of a voice, in bytes. */
interface Clip {
	readonly sentence: string;
	readonly from: number;
	readonly to: number;
}

/** What a routine says in its first second, as the bytes of the voice's own clips; `voice` is all of them. */
export function firstWords(
	routine: Routine,
	clips: readonly Clip[],
	voice: Uint8Array
): Uint8Array<ArrayBuffer> {
	const line = compile(routine).cues[0]?.say ?? '';
	const said = sentencesOf(line).map((sentence) => {
		const clip = clips.find((one) => one.sentence === sentence);
		if (!clip) throw new Error(`${routine.id}: no clip says "${sentence}"`);
		return voice.subarray(clip.from, clip.to);
	});
	return Uint8Array.from(said.flatMap((clip) => [...clip]));
}
