/** How the app looks, in Settings. */
export const look = {
	title: 'Look',
	light: 'Light or dark',
	lights: { automatic: 'Automatic', night: 'Night', day: 'Day' },
	lightNote: 'Automatic: dark from 19:00 to 7:00. Stretching and Relief now are dark at any hour.',
	contrast: 'More contrast',
	contrastNote: 'Stronger letters and lines.',
	large: 'Large',
	largeNote: 'For eyes without glasses. While you stretch and in Relief now: large time, one line.',
	leftHand: 'Left hand',
	leftHandNote: 'What you tap is on the left.'
};
