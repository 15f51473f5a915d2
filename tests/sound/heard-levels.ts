import { bedOf } from '$lib/mix/bed.ts';
import { voiceGain } from '$lib/mix/levels.ts';
import { PLAIN, type MixOptions } from '$lib/mix/mix-options.ts';
import { RATE, soundOf, type SoundName } from '$lib/mix/sounds.ts';
import type { VoiceName } from '$lib/voice/types.ts';
import { clipsOf } from './clips.ts';
import { expectedOf, routines } from './expected.ts';

export { RATE };

export const tone = (name: SoundName) => soundOf(name);

export const rain = (bed: MixOptions['bed']) => bedOf({ ...PLAIN, bed }).rain ?? new Float32Array();

/** Every clip of the voice as it is mixed. */
export const sentences = (voice: VoiceName) =>
	[...clipsOf(voice)].map(([sentence, { samples, loudness }]) => {
		const gain = voiceGain(PLAIN, loudness);
		return [sentence, samples.map((value) => value * gain)] as const;
	});

/** Every shipped routine's track. */
export async function* tracks() {
	for (const { id } of routines) {
		const { samples } = await expectedOf(id);
		yield [id, Float32Array.from(samples, (value) => value / 32768)] as const;
	}
}
