import type { Seconds } from '$lib/routine/types.ts';
import type { Extension, Timeline } from '$lib/timeline/types.ts';
import type { Track } from '$lib/track/spoken-track.ts';
import type { Clock } from './clock.ts';
import type { EveningSoFar } from './resume-point.ts';

/** A clock that sounds, loaded and ready for a tap. */
export interface Opened {
	readonly clock: Clock;
	/** Whether the voice that was asked for is in it. */
	readonly spoken: boolean;
	/** Whether it goes on with the screen off. */
	readonly playsWithScreenOff: boolean;
	/** Another app's sound goes on beside it. */
	readonly shared: boolean;
}

/** Makes what is heard of a timeline, as it is chosen to sound now. */
export interface Source {
	/** Names the choice: two sources of one name sound the same. */
	readonly name: string;
	/** Whether a voice is wanted. */
	readonly speaks: boolean;
	/** Tracks are loaded into the one element that a touch has unlocked: what it held before is gone. */
	readonly oneElement: boolean;
	/** `kept` never waits for the network. Rejects where nothing can be made. */
	make(timeline: Timeline, from: 'kept' | 'network'): Promise<Track>;
	/** Rejects where the device cannot play it. */
	load(timeline: Timeline, track: Track): Promise<Opened>;
	/** Settles once the voice is on this device; rejects where it cannot be had. */
	voice(): Promise<unknown>;
}

/** What comes after the start: a track, or the news that there is none, or none with a voice. */
export type Late = (track: Track | 'no voice' | 'no sound') => void;

/** What is said at once, by a small file, while the track is still being made. */
export interface Prelude {
	readonly sounds: boolean;
	/** Call it in the tap. Rejects where the browser refuses. */
	play(): Promise<void>;
	/** Lets its element sound later without a touch. Call it in the tap. */
	unlock(): void;
	stop(): void;
	/** Settles when it does not sound, or no longer. */
	readonly over: Promise<void>;
	/** Told when it begins and when it is over. */
	onchange?: () => void;
	/** Told when something else than `stop` stopped it: a call, an alarm. */
	onstopped?: () => void;
}

/** What is to be played. */
export interface Program {
	readonly timeline: Timeline;
	readonly extensions?: readonly Extension[];
	/** Where it begins. */
	readonly at?: Seconds;
	/** The evening that it goes on with. */
	readonly evening?: EveningSoFar;
	/** It begins anew at its end. */
	readonly loops?: boolean;
	readonly prelude?: Prelude;
}
