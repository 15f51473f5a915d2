import type { Loss, Side } from '$lib/routine/types.ts';

const within: Record<Side, string> = { left: 'left leg', right: 'right leg' };

/** What exercises, legs and times are called, wherever they are shown or told. */
export const names = {
	leg: { left: 'Left leg', right: 'Right leg' } satisfies Record<Side, string>,
	ofLeg: (exercise: string, side: Side) => `${exercise}, ${within[side]}`,
	/** What a routine was fitted without; a list of them is what is `lost`. */
	loss: { standing: 'standing', rubbing: 'rubbing', pulling: 'pulling' } satisfies Record<
		Loss,
		string
	>,
	titleWithout: (routine: string, lost: string) => `${routine}, without ${lost}`,
	forWhoWithout: (lost: string) => `By your answers, without ${lost}`,
	clock: (minutes: string, seconds: string) => `${minutes}:${seconds}`,
	noTime: 'no time'
};
