import { cautions } from './health/cautions.ts';

/** In a cramp. */
export const relief = {
	title: 'Relief now',
	titleFor: (muscle: string) => `Relief now: ${muscle}`,
	muscle: {
		calf: 'Calf',
		foot: 'Foot',
		'thigh-back': 'Back of thigh',
		'thigh-front': 'Front of thigh'
	},
	/** Muscles that are one choice until one of them is chosen. */
	group: { calf: 'Calf', foot: 'Foot', thigh: 'Thigh' },
	whichMuscle: 'Which muscle',
	/** From this minute on; spoken too: a sentence here is a clip of the voice. */
	advised: {
		3: 'Try again, same leg.',
		5: 'Ask someone to help.',
		10: cautions.callToday
	},
	again: 'Again. Hold as long as you need.',
	away: 'You were away. We stopped counting.',
	letGo: 'It let go',
	begin: 'Relief now',
	notNormal: 'Not a normal cramp?',
	byMistake: 'Opened by mistake',
	sound: {
		on: 'Stop sound',
		coming: 'Sound is coming',
		asks: 'Tap anywhere for voice',
		off: 'Sound on',
		missing: 'Try sound again'
	}
};
