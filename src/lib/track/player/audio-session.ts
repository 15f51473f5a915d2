/** Safari's own; absent elsewhere. */
interface AudioSession {
	type: 'auto' | 'playback';
}

/** An iPhone plays on with its silent switch on and its screen locked, until told otherwise. */
export function useSpeaker(inSession: boolean): void {
	const { audioSession } = navigator as Navigator & { audioSession?: AudioSession };
	if (audioSession) audioSession.type = inSession ? 'playback' : 'auto';
}
