import type { SoundChoice } from '$lib/track/sound-choice.ts';

const EVENING = 21;
const MORNING = 7;

/** Someone may sleep beside. */
export const isNight = (now = new Date()): boolean =>
	now.getHours() >= EVENING || now.getHours() < MORNING;

/** How a cramp is guided: as chosen, but without rain, and by night in a whisper. */
export const heardInCramp = (choice: SoundChoice, night = isNight()): SoundChoice => ({
	...choice,
	bed: 'room',
	stereo: false,
	whisper: choice.whisper || night
});
