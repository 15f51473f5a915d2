/** What is asked beside a page, once it is there. */
export const later = {
	putOff: 'Later',
	update: {
		title: 'A new version is ready',
		accept: 'Update now'
	},
	lastCramp: {
		open: 'About your last cramp',
		title: 'Your last cramp',
		/** While it was asked about. */
		deleted: 'This cramp was deleted in another window.',
		keep: 'Keep it',
		leave: 'Leave it deleted'
	}
};
