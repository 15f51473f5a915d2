/** The page of help; what it says of health is in `health/`. */
export const help = {
	title: 'Help',
	heading: 'Not a normal cramp?',
	/** The ways to its parts. */
	parts: {
		now: 'Now',
		today: 'Today',
		soon: 'Soon',
		patterns: 'What it may be',
		habits: 'Habits'
	},
	untilThen: 'Until then:',
	patterns: 'What it may be',
	habits: 'In bed and by day',
	toHabits: 'Habits: by day, in the evening, in bed',
	/** Before the numbers of a line's sources, for a screen reader. */
	source: 'Source',
	sources: {
		title: 'Sources',
		unchecked: 'We read these. No doctor has checked this page yet.',
		/** In the list, where there is nothing to open. */
		own: 'Our own caution: no source was seen',
		articles: 'Five general articles on night leg cramps'
	}
};
