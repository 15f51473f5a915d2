/** What is asked beside a page, once it is there. */
export const later = {
	putOff: 'Later',
	update: {
		title: 'A new version is ready',
		accept: 'Update now'
	},
	lastCramp: {
		open: 'About your last cramp',
		title: 'Your last cramp'
	}
};
