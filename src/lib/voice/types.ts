import type { Seconds } from '$lib/routine/types.ts';

export const VOICES = ['warm', 'hushed', 'low'] as const;
export type VoiceName = (typeof VOICES)[number];

/** Where one sentence lies in a voice's pack. */
export interface ClipPlace {
	readonly sentence: string;
	/** Bytes of the pack: an MP3 file of its own, [from, to). */
	readonly from: number;
	readonly to: number;
	readonly duration: Seconds;
	/** LUFS. */
	readonly loudness: number;
}

/** What a voice's pack holds: `routines/voice/<voice>.json`. */
export interface Manifest {
	readonly voice: string;
	/** The one it speaks: a BCP 47 language, without a region. */
	readonly language: string;
	readonly bytes: number;
	/** Of the whole pack, in hexadecimal. */
	readonly sha256: string;
	readonly clips: readonly ClipPlace[];
}

/** One sentence as it is mixed. */
export interface Clip {
	/** Mono, at the rate of every track; decoders may leave some silence at the end. */
	readonly samples: Float32Array;
	readonly duration: Seconds;
	/** LUFS. */
	readonly loudness: number;
}

/** By sentence. */
export type Clips = ReadonlyMap<string, Clip>;
export const NO_CLIPS: Clips = new Map();
