import { mark } from '../phrase.ts';

/** The page of help; what it says of health is in `health/`. */
export const help = {
	title: 'Help',
	heading: 'Not a normal cramp?',
	/** The ways to its parts. */
	parts: {
		now: 'Now',
		today: 'Call a doctor',
		soon: 'Soon',
		patterns: 'What it may be',
		habits: 'Habits'
	},
	untilThen: 'Until then:',
	patterns: 'What it may be',
	/** Before how soon a pattern needs help, where day and night differ. */
	when: { byDay: 'By day', atNight: 'At night' },
	soonBy: (when: string, level: string) => `${when}: ${level}`,
	habits: 'In bed and by day',
	toHabits: 'Habits: by day, in the evening, in bed',
	/** The numbers of a line's sources; what is marked is for a screen reader only. */
	source: (numbers: string) => [mark('Source'), ` ${numbers}`],
	sources: {
		foot: 'General advice for cramps in the foot: no strong source was seen',
		general: 'General advice: no study of it was seen',
		title: 'Sources',
		unchecked: 'We saw a part of each, not the whole page. No doctor has checked this page yet.',
		/** In the list, where there is nothing to open. */
		own: 'Our own caution: no source was seen',
		articles: 'Five general articles on night leg cramps',
		seen: (day: string) => `Last seen on ${day}`
	}
};
