import type { MixOptions } from '$lib/mix/mix-options.ts';

const EVENING = 21;
const MORNING = 7;

/** Someone may sleep beside. */
export const isNight = (now = new Date()): boolean =>
	now.getHours() >= EVENING || now.getHours() < MORNING;

/** How a cramp is guided: as chosen, but without rain, and by night in a whisper. */
export const heardInCramp = (choice: MixOptions, night = isNight()): MixOptions => ({
	...choice,
	bed: 'room',
	stereo: false,
	whisper: choice.whisper || night
});
