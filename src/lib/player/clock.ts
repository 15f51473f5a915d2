import type { Seconds } from '$lib/routine/types.ts';

export type PlayState = 'paused' | 'running' | 'finished';

/** Where the time of a session is kept; nothing else counts. */
export interface Clock {
	/** In the timeline's time, from 0 to its duration. */
	readonly currentTime: Seconds;
	readonly playState: PlayState;
	/** Whether it is heard at this moment. */
	readonly sounds: boolean;
	/** Rejects where it cannot run; then it stays paused. */
	play(): Promise<void>;
	pause(): void;
	seek(time: Seconds): void;
	/** Told at every change of state, and now and then while it runs. */
	onchange?: () => void;
	/** Told when it has stopped itself because the device slept for so long. */
	onaway?: (seconds: Seconds) => void;
	/** Told when it was stopped by anything but `pause`: a call, an alarm, another app. */
	onstopped?: () => void;
	release(): void;
}
