/** How the app looks, in Settings. */
export const look = {
	title: 'Look',
	light: 'Light or dark',
	lights: { automatic: 'Automatic', night: 'Night', day: 'Day' },
	lightNote: (from: string, to: string) =>
		`Automatic: dark from ${from} to ${to}. Stretching and Relief now are dark at any hour.`,
	/** Each is on or off. */
	switches: {
		contrast: { name: 'More contrast', note: 'Stronger letters and lines.' },
		large: {
			name: 'Large',
			note: 'For eyes without glasses. While you stretch and in Relief now: large time, one line.'
		},
		leftHand: { name: 'Left hand', note: 'What you tap is on the left.' }
	}
};
