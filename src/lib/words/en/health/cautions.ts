/** Beside what is done in a cramp, and after it. */
export const cautions = {
	hotLeg: 'A hot, red or swollen calf? Stop. Get help today.',
	/** Who is not offered warmth or cold. */
	noPack: {
		numbSkin: 'Not on numb skin.',
		bloodFlow: 'Not with poor blood flow, or diabetes and numb feet.',
		hotLeg: 'Never on a leg that is hot, red or swollen.'
	}
};
