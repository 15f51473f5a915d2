/** A routine in short: when it is over, its steps, and where it was left. */
export const summary = {
	doneBy: (time: string) => `Done by ${time}`,
	wasAt: (title: string) => `You were at: ${title}`,
	goesOnWith: (exercise: string) => `It goes on with: ${exercise}`
};
