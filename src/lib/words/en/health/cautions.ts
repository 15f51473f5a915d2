import type { Caution } from '$lib/routine/types.ts';

/** Beside what is done, in a cramp and after it too. */
export const cautions = {
	/** All through a cramp and what follows it, and as long as a leg is rubbed: an exercise names it by this id. */
	clot: 'Leg hot, red, dark or swollen? Stop. Call a doctor now.',
	/** In a cramp, in place of all exercises, for someone with a hot leg. */
	leaveAlone: 'Leg hot, red, dark or swollen? Leave it alone.',
	callToday: 'Call a doctor or an advice line now.',
	stillBad: 'Still very bad pain? Call your emergency number.',
	/** For someone who is frightened. */
	harmless: 'Most night cramps do no harm. Soreness can last a day.',
	/** Who is not offered warmth or cold. */
	noPack: {
		numbSkin: 'Not on numb skin.',
		bloodFlow: 'Not with poor blood flow, or diabetes and numb feet.',
		hotLeg: 'Never on a leg that is hot, red, dark or swollen.'
	}
} satisfies Record<Caution, string> & Record<string, unknown>;
