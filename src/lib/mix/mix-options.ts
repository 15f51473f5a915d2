import type { Says } from '$lib/speech/speech.ts';
import type { VoiceName } from '$lib/voice/types.ts';

/** How a track is to sound. Plain, so that it can be kept, compared, and handed to a worker. */
export interface MixOptions {
	/** How much the voice says. */
	readonly says: Says;
	readonly voice: VoiceName;
	/** What lies under all: the quiet room, or rain of some strength. */
	readonly bed: 'room' | 'soft-rain' | 'rain' | 'strong-rain';
	/** Nothing is loud, for a room in which someone sleeps. */
	readonly whisper: boolean;
	/** The tones of a leg come from its side. Such a track takes twice the memory. */
	readonly stereo: boolean;
}

export const PLAIN: MixOptions = {
	says: 'all',
	voice: 'warm',
	bed: 'room',
	whisper: false,
	stereo: false
};
