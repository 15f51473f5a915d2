/** The button that makes the screen darker, by what it does next. */
export const dim = {
	next: { standard: 'Dim', dim: 'Dimmer', dimmest: 'Lighter' }
};
