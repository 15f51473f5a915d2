export const routines = {
	title: 'Routines',
	notForYou: (title: string) => `${title}: not for you, by your answers in Settings.`,
	sources: 'Sources',
	habits: 'Habits by day and in bed',
	exercises: 'Exercises',
	/** Beside an exercise that eases a cramp: of which muscle. */
	inCramp: {
		calf: 'In a cramp: calf',
		foot: 'In a cramp: foot',
		'thigh-back': 'In a cramp: back of thigh',
		'thigh-front': 'In a cramp: front of thigh'
	}
};
