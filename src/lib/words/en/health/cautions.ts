import type { Caution } from '$lib/routine/types.ts';

/** Beside what is done, in a cramp and after it too. */
export const cautions = {
	/** As long as a leg is rubbed; an exercise names it by this id. */
	clot: 'Leg hot, red, dark or swollen? Stop. Call a doctor now.',
	/** Who is not offered warmth or cold. */
	noPack: {
		numbSkin: 'Not on numb skin.',
		bloodFlow: 'Not with poor blood flow, or diabetes and numb feet.',
		hotLeg: 'Never on a leg that is hot, red or swollen.'
	}
} satisfies Record<Caution, string> & Record<string, unknown>;
