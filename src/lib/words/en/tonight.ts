/** The first page. */
export const tonight = {
	title: 'Tonight',
	start: 'Start',
	resume: 'Resume',
	startAgain: 'Start again'
};
