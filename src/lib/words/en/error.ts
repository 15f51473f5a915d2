/** The page in the place of one that is not there, or that failed. */
export const error = {
	title: 'Not here',
	missing: 'This page is not here',
	failed: 'Something went wrong',
	toTonight: 'Go to Tonight'
};
