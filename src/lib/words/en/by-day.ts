/** What is played by day, apart from the evening's routines. */
export const byDay = {
	title: 'By day',
	/** What a routine asks before it is opened, and before it starts. */
	open: 'Yes: open it',
	start: 'Yes: start'
};
