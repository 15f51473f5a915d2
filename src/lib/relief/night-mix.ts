import { partOfDay } from '$lib/device/part-of-day.ts';
import type { MixOptions } from '$lib/mix/mix-options.ts';

/** Whether it is night, when someone may sleep nearby. */
export const isNight = (now?: Date): boolean => partOfDay(now) === 'night';

/** How a cramp is guided: as chosen, but without rain, and by night in a whisper. */
export const heardInCramp = (choice: MixOptions, night = isNight()): MixOptions => ({
	...choice,
	bed: 'room',
	stereo: false,
	whisper: choice.whisper || night
});
