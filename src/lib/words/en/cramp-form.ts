/** A cramp written down by hand, or changed. */
export const crampForm = {
	add: 'Add a cramp',
	change: 'Change this cramp',
	when: 'When was it?',
	date: 'Date',
	time: 'Time',
	zone: { open: 'Other time zone', label: 'By the clocks of' },
	side: 'Which leg?',
	muscle: 'Where?',
	minutes: 'For how many minutes?',
	pain: 'How bad was it, from 0 to 10?',
	helped: 'What helped?',
	did: {
		question: 'What was that day like?',
		answers: {
			exercise: 'Exercise',
			sitting: 'Long sitting',
			standing: 'Long standing',
			heels: 'High heels',
			thirst: 'Little to drink',
			alcohol: 'Alcohol',
			caffeine: 'Caffeine'
		}
	},
	signs: {
		open: 'Was it not a normal cramp?',
		chosen: (count: string) => `Ticked: ${count}`
	},
	note: 'Note',
	save: 'Save',
	cancel: 'Cancel',
	problems: {
		date: 'Which day was it? Part of the date is missing.',
		time: 'What time was it? About right is enough.',
		future: 'That time has not come yet. Look at the date and the time.',
		minutes: 'Whole minutes, please: from 1 to 720.'
	}
};
