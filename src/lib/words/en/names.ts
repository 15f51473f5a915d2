import type { Loss, Side } from '$lib/routine/types.ts';

const within: Record<Side, string> = { left: 'left leg', right: 'right leg' };

/** What exercises, routines and times are called, on every page. */
export const names = {
	ofLeg: (exercise: string, side: Side) => `${exercise}, ${within[side]}`,
	/** What a routine was fitted without; a list of them is what is `lost`. */
	loss: { standing: 'standing', rubbing: 'rubbing', pulling: 'pulling' } satisfies Record<
		Loss,
		string
	>,
	titleWithout: (routine: string, lost: string) => `${routine}, without ${lost}`,
	clock: (minutes: string, seconds: string) => `${minutes}:${seconds}`,
	noTime: 'no time'
};
