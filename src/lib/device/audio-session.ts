/** Safari's own; absent elsewhere. */
interface AudioSession {
	type: 'auto' | 'playback' | 'ambient';
}

/** In a session an iPhone plays on with its silent switch on and its screen locked. */
export const setPlaybackCategory = (inSession: boolean): void =>
	setType(inSession ? 'playback' : 'auto');

/** An iPhone plays beside another app's music, while its screen is on. */
export const shareSpeaker = (): void => setType('ambient');

function setType(type: AudioSession['type']) {
	const { navigator }: { navigator?: Navigator & { audioSession?: AudioSession } } = globalThis;
	if (navigator?.audioSession) navigator.audioSession.type = type;
}
