/** A screen that is black while the sound goes on. */
export const black = {
	on: 'Black screen',
	off: 'Screen on',
	/** The whole of the screen is this button. */
	show: 'Show the screen'
};
