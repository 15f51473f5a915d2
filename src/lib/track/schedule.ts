import type { Seconds } from '$lib/routine/types.ts';
import type { Cue, Timeline } from '$lib/timeline/types.ts';
import type { SoundName } from './sounds.ts';

/** Near-silence before a timeline's first second: headphones swallow what comes at once. */
export const LEAD: Seconds = 0.7;
/** After a timeline's end the last sound swells and all fades. */
export const TAIL: Seconds = 8;

const soundOf = {
	ready: 'ready',
	swap: 'swap',
	start: 'begin',
	rep: 'again',
	rest: 'rest',
	count: 'tick',
	finish: 'done',
	quarter: undefined,
	middle: undefined,
	end: undefined
} satisfies Record<Cue['moment'], SoundName | undefined>;

export interface Sounding {
	/** In the track, from its first sample: LEAD seconds after the timeline's time. */
	readonly time: Seconds;
	readonly sound: SoundName;
}

/** What sounds when: every cue that has a sound, in the track's time. */
export const scheduleOf = ({ cues }: Timeline): readonly Sounding[] =>
	cues.flatMap(({ time, moment }) => {
		const sound = soundOf[moment];
		return sound ? [{ time: LEAD + time, sound }] : [];
	});
