import type { Side } from '$lib/routine/types.ts';

const within: Record<Side, string> = { left: 'left leg', right: 'right leg' };

/** What exercises, legs and times are called, wherever they are shown or told. */
export const names = {
	leg: { left: 'Left leg', right: 'Right leg' } satisfies Record<Side, string>,
	ofLeg: (exercise: string, side: Side) => `${exercise}, ${within[side]}`,
	clock: (minutes: string, seconds: string) => `${minutes}:${seconds}`,
	noTime: 'no time'
};
