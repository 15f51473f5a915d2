export const settings = {
	title: 'Settings',
	keepsNothing: 'This browser saves nothing. Your choices last until you close it.',
	sample: { play: 'Hear it', stop: 'Stop', refused: 'No sound can be made here.' },
	/** How far the voice is kept on the device. */
	voice: {
		kept: 'Kept on this device: it needs no network.',
		held: 'It is here until you close this page: this browser saves nothing.',
		coming: 'It is being fetched.',
		missing: 'Not on this device yet. Until it is, tones guide you.'
	},
	screen: {
		title: 'Screen',
		keepOn: 'Keep the screen on',
		keepOnNote: 'While you stretch. Turn its brightness down first.',
		dimsByItself: 'Dim by itself at night',
		dimsByItselfNote: (from: string, to: string) =>
			`After the first minute of a session, from ${from} to ${to}.`,
		dark: 'How dark the app is',
		dims: { standard: 'Standard', dim: 'Dim', dimmest: 'Dimmest' }
	},
	tonight: 'For tonight',
	toBackup: 'Save, take in or delete your data',
	you: {
		title: 'About you',
		intro: 'We leave out what is not for you. Your answers stay on this device.'
	},
	country: {
		title: 'Telephone numbers',
		label: 'When you need help, show numbers for',
		guess: (country: string) => `where this phone is: ${country}`,
		unknown: 'where this phone is: not known',
		none: 'no country: show no numbers'
	},
	own: {
		title: 'My own numbers',
		intro: 'A doctor, or someone who helps you at night. Shown wherever you may need help.',
		name: (which: string) => `Name ${which}`,
		number: (which: string) => `Number ${which}`,
		/** Shown where no name is given. */
		unnamed: 'My number',
		invalid: 'This is not a telephone number.'
	},
	offline: {
		notYet: 'Not yet kept for offline use.',
		impossible: 'This browser saves nothing: the app needs a network.',
		ready: 'Ready to work offline.'
	},
	version: (version: string) => `Version ${version}.`,
	toReminder: 'A bedtime reminder',
	toAdd: 'Add to your phone',
	toAbout: 'About and licences'
};
