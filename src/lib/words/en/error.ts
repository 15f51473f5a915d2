/** The page in the place of one that is not there, or that failed. */
export const error = {
	missing: 'This page is not here',
	failed: 'Something went wrong',
	again: 'Try again',
	toTonight: 'Go to Tonight'
};
