/** What differs between an evening, a cramp, a sample of the sound and an exercise that is shown. */
export interface Policy {
	/**
	 * True: time runs from the first moment, in silence, and its sound joins in. Whatever stops the sound,
	 * the time runs on.
	 * False: time waits for its sound, and stands where something else stops the sound.
	 */
	readonly startsSilent: boolean;
	/** Where the browser refuses the sound: the session runs without it, or there is no session. */
	readonly whenRefused: 'run silently' | 'leave';
	/** It takes the session from every other window, shows itself to the lock screen, and may keep the screen on. */
	readonly holdsDevice: boolean;
	/** Where it stands is kept, to go on from after a reload, a crash or an update. */
	readonly resumes: boolean;
	/** Whether the screen stays on though there is sound that would go on without it. */
	readonly keepsScreenOn: () => boolean;
}

const never = () => false;

/** A cramp and what follows it: it must never wait, and nothing stops it but the person. */
export const RELIEF: Policy = {
	startsSilent: true,
	whenRefused: 'run silently',
	holdsDevice: true,
	resumes: false,
	keepsScreenOn: () => true
};

/** A few seconds of sound, to try a choice. */
export const SAMPLE: Policy = {
	startsSilent: false,
	whenRefused: 'leave',
	holdsDevice: false,
	resumes: false,
	keepsScreenOn: never
};

/** An exercise is shown, without sound. */
export const SHOWING: Policy = { ...SAMPLE, whenRefused: 'run silently' };

/** A routine of an evening. */
export const evening = (keepsScreenOn: () => boolean): Policy => ({
	startsSilent: false,
	whenRefused: 'run silently',
	holdsDevice: true,
	resumes: true,
	keepsScreenOn
});
