/** The ways to the other pages, at the foot of each. */
export const pages = {
	title: 'Pages',
	relief: 'Relief now',
	tonight: 'Tonight',
	routines: 'Routines',
	diary: 'Diary',
	help: 'Help',
	settings: 'Settings'
};
